// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/connection.h"

namespace baolan::storage::search {

/// Names of a kind that what is typed may be a part of, or whose pinyin or initials begin with it; those that begin with it
/// first, then the most frequent ones.
[[nodiscard]] std::vector<domain::Suggestion> suggestionsFor(const Connection &library, domain::NameKind kind,
                                                             const QString &typed, int limit);

} // namespace baolan::storage::search
