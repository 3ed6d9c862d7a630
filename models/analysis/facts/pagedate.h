// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

namespace baolan::analysis {

/// The days on which a page without a date may have been printed, from what its articles say: events that are past and
/// to come, deadlines, years that are reported and planned, feasts ahead, national campaigns and anniversaries. Each clue is
/// in the ledger with the days it allows, the strongest first, those that contradict the result too. Without a clue to
/// the year the interval is open; without any clue there is no source either.
[[nodiscard]] domain::PageDate inferPageDate(const domain::Page &page);

/// What the articles of a page whose date is known say against it, the strongest clue first.
[[nodiscard]] std::vector<domain::DateEvidence> contradictions(const domain::Page &page);

} // namespace baolan::analysis
