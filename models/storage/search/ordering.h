// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/connection.h"
#include "models/storage/search/evaluation.h"

namespace baolan::storage::search {

/// Documents in the order a request asks for.
[[nodiscard]] std::vector<std::uint32_t> ordered(const Catalogue &catalogue, const Connection &library,
                                                 const domain::SearchRequest &request, const Bitmap &hits,
                                                 const std::vector<WordHits> &words);

} // namespace baolan::storage::search
