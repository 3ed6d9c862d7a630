// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/statement.h"

#include <optional>
#include <vector>

namespace baolan::storage::search {

/// Queries that people gave a name.
class SavedSearchStore final
{
public:
    explicit SavedSearchStore(const Connection &connection);

    [[nodiscard]] std::vector<domain::SavedSearch> all() const; ///< in the order they were made
    [[nodiscard]] std::optional<QString> query(const QString &name) const;
    /// A name that is there already gets the new query.
    void save(const domain::SavedSearch &search);
    void rename(const QString &name, const QString &newName); ///< throws NotFound, Exists
    void remove(const QString &name);                         ///< throws NotFound

private:
    const Connection &m_connection;
    Statement m_all, m_query, m_save, m_rename, m_remove;
};

} // namespace baolan::storage::search
