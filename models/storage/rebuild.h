// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/articleliststore.h"
#include "models/storage/pagestore.h"

namespace baolan::storage {

/// Makes the derived tables anew from what they are derived from, in steps that can each be a transaction.
class Rebuild final
{
public:
    explicit Rebuild(const Connection &connection);

    /// Drops rows of the lists that belong to nothing, and sorts publications anew.
    void prepare();
    void page(domain::PageId id);
    void counters();

private:
    const Connection &m_connection;
    PageStore m_pages;
    ArticleListStore m_lists;
    PagePreparer m_preparer;
    Statement m_publicationOf, m_setOrder, m_setLength;
};

} // namespace baolan::storage
