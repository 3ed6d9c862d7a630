// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/infostore.h"

#include "models/storage/statement.h"
#include "models/storage/transaction.h"

namespace baolan::storage {

Counts counts(const Connection &connection)
{
    const Snapshot snapshot(connection);
    Counts counts;
    counts.schema = static_cast<int>(connection.number("PRAGMA user_version"));
    counts.bytes = connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size");
    counts.publications = connection.number("SELECT count(*) FROM publication");
    const Statement issues(connection,
                           "SELECT count(*), total(files), total(articles), total(characters), "
                           "min(coalesce(date_from, date_to)), max(coalesce(date_to, date_from)) FROM issue");
    const Rows rows = issues.rows();
    if (rows.next()) {
        counts.issues = rows.number(0);
        counts.pages = rows.number(1);
        counts.articles = rows.number(2);
        counts.characters = rows.number(3);
        counts.span = rows.interval(4);
    }
    return counts;
}

} // namespace baolan::storage
