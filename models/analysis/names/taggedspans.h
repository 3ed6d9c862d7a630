// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/persons.h"
#include "models/analysis/names/places.h"
#include "models/analysis/tagger/tagger.h"

#include <span>
#include <vector>

namespace baolan::analysis {

/// What the tagger finds in the sentences in which the rules left something open: a person without evidence, characters
/// of which no words were made.
[[nodiscard]] std::vector<Tagged> tagDoubtful(const PartReading &reading, const Tagger &tagger);

/// Bodies and places of which no rule knows anything, but the tagger is sure: added where nothing else was read.
void addTaggedBodies(PartReading &reading, std::span<const Tagged> tagged);
void addTaggedPlaces(const PartReading &reading, std::span<const Tagged> tagged, const std::vector<PostSpan> &posts,
                     std::vector<PlaceSpan> &places);

} // namespace baolan::analysis
