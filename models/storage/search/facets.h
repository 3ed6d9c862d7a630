// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/connection.h"
#include "models/storage/search/catalogue.h"

namespace baolan::storage::search {

/// How many of the hits have each district, year, section …; at most `values` of each kind of thing.
[[nodiscard]] std::vector<domain::Facet> facetsOf(const Catalogue &catalogue, const Connection &library,
                                                  const Bitmap &hits, int values);
[[nodiscard]] domain::Histogram histogramOf(const Catalogue &catalogue, const Bitmap &hits);

} // namespace baolan::storage::search
