// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/dateclues.h"

#include <optional>
#include <vector>

namespace baolan::analysis {

/// The clue's interval when it is meant of `year`; open when it cannot be.
[[nodiscard]] domain::DateInterval inYear(const DateClue &clue, int year);

/// From the first to the last of the days that nearly the greatest weight of clues allows; nothing when no clue names a year.
[[nodiscard]] std::optional<domain::DateInterval> likelyDays(const std::vector<DateClue> &clues);

} // namespace baolan::analysis
