// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/numerals.h"
#include "models/analysis/facts/pointreader.h"

namespace baolan::analysis {

/// Whether the number is one that a year has: four digits, of the last millennium or the next century.
[[nodiscard]] bool isYear(const PlainNumber &number);

// Each tells whether it is there, and if so sets what it names in `result`, and where it ends.

/// 2023-09-07, 2023/9/7, 2023.9.7.
[[nodiscard]] bool readNumericDate(QStringView text, const PlainNumber &year, PointReading &result);
/// 2019—2023年, 2022—2023学年.
[[nodiscard]] bool readSharedYears(QStringView text, const PlainNumber &number, PointReading &result);
/// What stands at 学年: the school year that begins in `first`, or a term of it.
[[nodiscard]] bool readSchoolYear(QStringView text, qsizetype at, int first, int last, PointReading &result);
/// 9—10月
[[nodiscard]] bool readSharedMonth(QStringView text, const PlainNumber &number, PointReading &result);
/// 三四月间, 七八月份: two months side by side in Chinese numerals.
[[nodiscard]] bool readTwoMonths(QStringView text, qsizetype at, PointReading &result);
/// 8-10日
[[nodiscard]] bool readSharedDay(QStringView text, const PlainNumber &number, PointReading &result);

} // namespace baolan::analysis
