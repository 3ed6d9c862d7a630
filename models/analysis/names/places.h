// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"
#include "models/analysis/names/persons.h"
#include "models/analysis/names/region.h"

#include <vector>

namespace baolan::analysis {

/// A place named in a part, outside of the names of bodies.
struct PlaceSpan {
    std::size_t first = 0;
    std::size_t last = 0;
    bool isArea = false;      ///< an administrative area, else a building, a site, a street, a river, a country
    double confidence = 1.0;
};

/// Houses (博物馆, 体育中心, a school that is visited) are bodies and places both.
[[nodiscard]] std::vector<PlaceSpan> findPlaces(const PartReading &reading, const Region &region, const std::vector<PostSpan> &posts = {});

} // namespace baolan::analysis
