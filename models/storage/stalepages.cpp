// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/stalepages.h"

#include "models/storage/statement.h"

namespace baolan::storage {

using domain::PageId;

namespace {

// What stands in a file of another program, or was written by hand, was read by no analysis and is not out of date.
#define STALE_PAGES "FROM page WHERE analysis < ?1 AND NOT (rebuilt AND analysis = 0)"

[[nodiscard]] std::vector<PageId> idsOf(const Rows &rows)
{
    std::vector<PageId> ids;
    while (rows.next())
        ids.push_back(rows.id<PageId>(0));
    return ids;
}

} // namespace

std::vector<PageId> allPages(const Connection &connection)
{
    const Statement all(connection, "SELECT id FROM page ORDER BY id");
    return idsOf(all.rows());
}

std::vector<PageId> pagesReadBefore(const Connection &connection, int version)
{
    const Statement stale(connection, "SELECT id " STALE_PAGES " ORDER BY id");
    return idsOf(stale.rows(version));
}

qint64 countReadBefore(const Connection &connection, int version)
{
    return Statement(connection, "SELECT count(*) " STALE_PAGES).number(version).value_or(0);
}

} // namespace baolan::storage
