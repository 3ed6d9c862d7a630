// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/numerals.h"

namespace baolan::analysis {

/// The number that begins with the Arabic digit at `at`: 1,100万, 3万4千, 50余万, 65.3%.
[[nodiscard]] std::optional<Numeral> readArabicNumeral(QStringView text, qsizetype at);

/// The number in Chinese numerals that begins at `at`, without decimals: 二十余, 两三百, 数十, 一万二.
[[nodiscard]] std::optional<Numeral> readHanNumeral(QStringView text, qsizetype at);

} // namespace baolan::analysis
