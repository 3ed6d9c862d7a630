// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/persons.h"
#include "models/analysis/names/places.h"
#include "models/analysis/names/readnames.h"

#include <span>

namespace baolan::analysis {

/// Bodies and places of which no rule knows anything, but the tagger is sure: added where nothing else was read.
void addTaggedBodies(PartReading &reading, std::span<const TaggedName> tagged);
void addTaggedPlaces(const PartReading &reading, std::span<const TaggedName> tagged, const std::vector<PostSpan> &posts,
                     std::vector<PlaceSpan> &places);

} // namespace baolan::analysis
