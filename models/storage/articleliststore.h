// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"
#include "models/storage/preparedpage.h"
#include "models/storage/publicationstore.h"
#include "models/storage/statement.h"

#include <span>

namespace baolan::storage {

/// What the lists show: the order of articles, their rows, and the derived tables behind both.
class ArticleListStore final
{
public:
    explicit ArticleListStore(const Connection &connection);

    void store(domain::ArticleId article, const IssuePlace &place, domain::PageId page, const PreparedPage &prepared,
               std::size_t index);
    void remove(domain::ArticleId article);

    /// Rows in the order of `ids`; one that is gone has the id None.
    [[nodiscard]] std::vector<domain::ArticleRow> rows(std::span<const domain::ArticleId> ids) const;
    /// Pages by publication, date, number, file.
    [[nodiscard]] std::vector<domain::PageId> pageIds(const domain::ArticleScope &scope) const;

private:
    const Connection &m_connection;
    Statement m_list, m_sort, m_filter, m_removeList, m_removeSort, m_removeFilter, m_row;
};

} // namespace baolan::storage
