// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/query.h"

#include <functional>
#include <optional>
#include <vector>

namespace baolan::storage::search {

/// How much more a word weighs that stands in headline, kicker, subheadline or series at all.
inline constexpr std::uint32_t headWeight = 4;

/// Whether anything of the query is about words.
[[nodiscard]] bool asksForWords(const domain::Query &query);
/// The leaves of words that the query wants, those it excludes left out.
[[nodiscard]] std::vector<domain::Query> wantedWords(const domain::Query &query);
[[nodiscard]] std::size_t countLeaves(const domain::Query &query);
/// How often the words of a leaf stand in an article, and headWeight more if they do in its head; 0: nowhere.
[[nodiscard]] std::uint32_t weightIn(const domain::Article &article, const domain::Query &leaf, bool variants);

/// Puts what saved searches ask in the place of their names. One that is not there, or refers to itself, asks for nothing
/// that there is.
using SavedQuery = std::function<std::optional<domain::Query>(const QString &name)>;
[[nodiscard]] domain::Query withSaved(const domain::Query &query, const SavedQuery &saved, int depth = 0);

} // namespace baolan::storage::search
