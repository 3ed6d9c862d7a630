// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/savedsearchstore.h"

#include "models/storage/clock.h"
#include "models/storage/sqliteerror.h"

namespace baolan::storage::search {

using domain::ErrorKind;

SavedSearchStore::SavedSearchStore(const Connection &connection)
    : m_connection(connection)
    , m_all(connection, "SELECT name, query FROM saved_search ORDER BY id")
    , m_query(connection, "SELECT query FROM saved_search WHERE name = ?1")
    , m_save(connection, "INSERT INTO saved_search (name, query, made) VALUES (?1, ?2, ?3) "
                         "ON CONFLICT (name) DO UPDATE SET query = excluded.query")
    , m_rename(connection, "UPDATE saved_search SET name = ?2 WHERE name = ?1")
    , m_remove(connection, "DELETE FROM saved_search WHERE name = ?1")
{
}

std::vector<domain::SavedSearch> SavedSearchStore::all() const
{
    std::vector<domain::SavedSearch> searches;
    for (const Rows rows = m_all.rows(); rows.next();)
        searches.push_back({rows.text(0), rows.text(1)});
    return searches;
}

std::optional<QString> SavedSearchStore::query(const QString &name) const
{
    const Rows rows = m_query.rows(name);
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

void SavedSearchStore::save(const domain::SavedSearch &search) { m_save.run(search.name, search.query, now()); }

void SavedSearchStore::rename(const QString &name, const QString &newName)
{
    if (name != newName && query(newName))
        fail(ErrorKind::Exists, newName);
    m_rename.run(name, newName);
    if (m_connection.changes() == 0)
        fail(ErrorKind::NotFound, name);
}

void SavedSearchStore::remove(const QString &name)
{
    m_remove.run(name);
    if (m_connection.changes() == 0)
        fail(ErrorKind::NotFound, name);
}

} // namespace baolan::storage::search
