// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/dateexpressions.h"

namespace baolan::analysis {

/// A point of the calendar as read, and where it ends.
struct PointReading {
    CalendarPoint point;
    std::optional<CalendarPoint> to; ///< of a range that shares its last word: 9—10月, 2022—2023学年
    qsizetype end = 0;
};

/// The point of the calendar that begins at `at`: 2023年9月7日, 2023-09-07, 今年9月, 10月底, 上周六, 昨天, 前三季度, 春节.
/// `before` is the date read last: a bare day (9月8日、9日) may stand behind it.
[[nodiscard]] std::optional<PointReading> readPoint(QStringView text, qsizetype at, const DateExpression *before);

} // namespace baolan::analysis
