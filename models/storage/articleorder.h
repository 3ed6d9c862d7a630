// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"
#include "models/storage/connection.h"

#include <vector>

namespace baolan::storage {

/// The ids of the articles a query asks for, in its order. Reads the narrow derived tables from end to end and sorts in
/// memory, which for a million articles takes less than keeping an index for each column would cost an import. Without a
/// value (no date, no kicker …) comes last in both directions; what is equal stands by date, publication, page and place.
[[nodiscard]] std::vector<domain::ArticleId> articleIds(const Connection &connection,
                                                        const domain::ArticleQuery &query);

} // namespace baolan::storage
