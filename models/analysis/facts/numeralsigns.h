// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

#include <optional>

namespace baolan::analysis {

/// 0 … 9, of 两 and the capital digits as well; −1: none.
[[nodiscard]] int hanDigit(QChar unit);

[[nodiscard]] double scaleOf(QChar unit);

[[nodiscard]] bool isApproximant(QChar unit);

/// 千 before these is the first half of a unit (千米, 千克, 千瓦), not a scale.
[[nodiscard]] bool isUnitPrefix(QStringView text, qsizetype at);

/// 来 as in 十来个: only before what is counted, for it also begins 来自, 来到.
[[nodiscard]] bool isAboutLai(QStringView text, qsizetype at);

[[nodiscard]] qsizetype skipDigits(QStringView text, qsizetype at);

/// The end of 1,100 or 12,345,678 whose first group ends at `at`; `at` itself when the commas group nothing.
[[nodiscard]] qsizetype skipGroups(QStringView text, qsizetype start, qsizetype at);

[[nodiscard]] double valueOfDigits(QStringView digits);

/// 万, 千万, 万亿 … from `at` on, each below `limit`: their product, and `at` moved behind them.
double readScales(QStringView text, qsizetype &at, double limit);

[[nodiscard]] std::optional<double> vulgarFraction(QChar unit);
} // namespace baolan::analysis
