// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/storage/connection.h"
#include "models/storage/search/catalogue.h"

#include <stop_token>

namespace baolan::storage::search {

/// A number of a text's pairs of characters: of each quarter of all pairs that there can be, sixteen bits of the one that comes
/// first in an order by chance. Texts that have most pairs in common have most quarters in common. 0: too short to tell.
[[nodiscard]] std::uint64_t signatureOf(const domain::Article &article);

/// Takes out of the documents those that say much the same as one before them. Whom the signatures suspect is read.
/// Answers how many went.
qint64 foldDuplicates(const Catalogue &catalogue, const Connection &library, std::vector<std::uint32_t> &documents,
                      const std::stop_token &stop);

} // namespace baolan::storage::search
