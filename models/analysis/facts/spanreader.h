// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/dateexpressions.h"

#include <optional>

namespace baolan::analysis {

/// The length of time up to or from the page's days that begins at `at`: 五年来, 近三年, 十余年来, 半年来, 三个月来, 未来五年, 三年前.
[[nodiscard]] std::optional<DateExpression> readSpan(QStringView text, qsizetype at);

/// The named period that begins at `at`: “十四五”期间, 党的十八大以来.
[[nodiscard]] std::optional<DateExpression> readPeriod(QStringView text, qsizetype at);

} // namespace baolan::analysis
