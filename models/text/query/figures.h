// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QStringView>

#include <optional>

namespace baolan::text {

/// The value of `length:`: `>800`, `<=1.2万`, `800` (that many).
[[nodiscard]] std::optional<domain::LengthQuery> readLength(QStringView written);
/// The value of `figure:`: a unit or measure, a comparison, or both, the unit before or behind: `万元>100`, `>100万元`.
[[nodiscard]] std::optional<domain::FigureQuery> readFigure(QStringView written);

/// What these functions read as the same value again.
[[nodiscard]] QString written(const domain::LengthQuery &query);
[[nodiscard]] QString written(const domain::FigureQuery &query);
[[nodiscard]] QString sign(domain::Comparison comparison); ///< `>`, `>=` …

/// Where the first sign of comparison stands in a unit, or its size: a unit cannot hold one.
[[nodiscard]] qsizetype unitEnd(QStringView written);

} // namespace baolan::text
