// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/places.h"
#include "models/domain/annotations.h"

#include <vector>

namespace baolan::analysis {

/// The districts of the region that an article is about, the main one first, then those it mentions. The reason is an
/// untranslated key: "headline", "first sentence", "named often", "mentioned", "township".
[[nodiscard]] std::vector<domain::ArticleDistrict> readDistricts(const std::vector<PartReading> &readings,
                                                                 const std::vector<std::vector<PlaceSpan>> &places, const Region &region);

} // namespace baolan::analysis
