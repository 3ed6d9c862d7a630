// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/quantities.h"

namespace baolan::analysis {

/// What a quantity counts, as a stretch of the text: the noun behind it (10名职工) or before it (工会组织67家, 入会率达到了65.3%).
/// `from`: nothing before it belongs to the quantity (the figure before, or the part's start).
struct Measure {
    qsizetype start = 0;
    qsizetype end = 0;
};
[[nodiscard]] Measure measureOf(QStringView text, const Quantity &quantity, qsizetype from);

/// The word of scope that governs the clause: 全市, 全区, 其中 …; empty when there is none.
[[nodiscard]] QStringView scopeOf(QStringView text, qsizetype from, qsizetype at);

/// Whether the clause before `at` sums up: 累计, 共, 总计, 已.
[[nodiscard]] bool sumsUp(QStringView text, qsizetype from, qsizetype at);

} // namespace baolan::analysis
