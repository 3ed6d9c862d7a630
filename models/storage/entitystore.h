// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/ids.h"
#include "models/storage/statement.h"

#include <span>

namespace baolan::storage {

/// Who and what is named in an article: authority records with their mentions and posts.
class EntityStore final
{
public:
    explicit EntityStore(const Connection &connection);

    void store(domain::ArticleId article, const std::vector<domain::EntityMentions> &entities,
               std::span<const QByteArray> sortKeys);
    void remove(domain::ArticleId article);
    /// Drops the records that no article names any more.
    void removeUnused();
    [[nodiscard]] std::vector<domain::EntityMentions> load(domain::ArticleId article) const;

private:
    [[nodiscard]] qint64 entityFor(const domain::EntityMentions &entity, const QByteArray &sortKey);

    Statement m_byKey, m_byName, m_make, m_enter, m_mention, m_post, m_remove, m_removeUnused;
    Statement m_entries, m_mentions, m_posts;
};

} // namespace baolan::storage
