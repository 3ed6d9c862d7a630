// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/dateexpressions.h"

namespace baolan::analysis {

/// Month `month` of `year`, narrowed to its part.
[[nodiscard]] domain::DateInterval monthPart(int year, int month, Phase phase);
/// The year, narrowed to its part.
[[nodiscard]] domain::DateInterval yearPart(int year, Phase phase, int count);

} // namespace baolan::analysis
