// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/connection.h"

#include <span>

namespace baolan::storage::search {

/// A piece of each article's text where most of the query's words stand, or its beginning.
[[nodiscard]] std::vector<domain::Snippet> snippetsOf(const Connection &library, const domain::Query &query,
                                                      bool variants, std::span<const domain::ArticleId> articles,
                                                      int length);

/// Each place of the query's words in the articles, with `context` characters before and behind it; at most `limit` lines.
[[nodiscard]] domain::Concordance concordanceOf(const Connection &library, const domain::Query &query, bool variants,
                                                std::span<const domain::ArticleId> articles, int context, qint64 limit);

} // namespace baolan::storage::search
