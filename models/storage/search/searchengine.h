// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/connection.h"
#include "models/storage/search/catalogue.h"

#include <QDate>

#include <shared_mutex>
#include <stop_token>

namespace baolan::storage::search {

/// Answers searches of one library. Any number of threads at once, each with a connection of its own; what they share is the
/// catalogue, which follows the library.
class SearchEngine final
{
public:
    /// `today`: what words like 今年 in saved searches are counted from.
    [[nodiscard]] domain::SearchAnswer search(const Connection &library, const domain::SearchRequest &request,
                                              QDate today, const std::stop_token &stop);

private:
    [[nodiscard]] std::shared_lock<std::shared_mutex> current(const Connection *index, const Connection &library);

    std::shared_mutex m_mutex;
    Catalogue m_catalogue;
};

/// The query with the saved searches it names in their place.
[[nodiscard]] domain::Query withSaved(const domain::Query &query, const Connection &library, QDate today);

} // namespace baolan::storage::search
