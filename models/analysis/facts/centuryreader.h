// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/pointreader.h"

namespace baolan::analysis {

/// The century or decade that begins at `at`: 20世纪90年代, 上世纪八十年代, 21世纪初.
[[nodiscard]] std::optional<PointReading> readCentury(QStringView text, qsizetype at);

/// The decade from that year, with 初, 中期 or 末 where one stands at `at`, behind 年代.
[[nodiscard]] PointReading decadeOf(QStringView text, int from, qsizetype at);

} // namespace baolan::analysis
