// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/entitystore.h"

namespace baolan::storage {

using namespace domain;

EntityStore::EntityStore(const Connection &connection)
    : m_byKey(connection, "SELECT id FROM entity WHERE key = ?1 AND key <> ''")
    , m_byName(connection, "SELECT id FROM entity WHERE type = ?1 AND name = ?2 AND key = ''")
    , m_make(connection, "INSERT INTO entity (key, type, name, sort_key) VALUES (?1, ?2, ?3, ?4)")
    , m_enter(connection, "INSERT INTO article_entity (article, entry, entity) VALUES (?1, ?2, ?3)")
    , m_mention(connection, "INSERT INTO mention (article, entry, position, part, start, \"end\", surface, reason, "
                            "confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
    , m_post(connection,
             "INSERT INTO post (article, entry, position, part, start, \"end\", text, organisation, titles, state) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    , m_remove(connection, "DELETE FROM article_entity WHERE article = ?1")
    , m_removeUnused(connection,
                     "DELETE FROM entity WHERE NOT EXISTS (SELECT 1 FROM article_entity a WHERE a.entity = entity.id)")
    , m_entries(connection, "SELECT e.type, e.name, e.key FROM article_entity a JOIN entity e ON e.id = a.entity WHERE "
                            "a.article = ?1 ORDER BY a.entry")
    , m_mentions(connection, "SELECT entry, part, start, \"end\", surface, reason, confidence FROM mention WHERE "
                             "article = ?1 ORDER BY entry, position")
    , m_posts(connection, "SELECT entry, part, start, \"end\", text, organisation, titles, state FROM post WHERE "
                          "article = ?1 ORDER BY entry, position")
{
}

qint64 EntityStore::entityFor(const EntityMentions &entity, const QByteArray &sortKey)
{
    const QString type = key(entity.type);
    const std::optional<qint64> found =
        entity.id.isEmpty() ? m_byName.number(type, entity.name) : m_byKey.number(entity.id);
    return found ? *found : m_make.insert(entity.id, type, entity.name, sortKey);
}

void EntityStore::store(ArticleId article, const std::vector<EntityMentions> &entities,
                        std::span<const QByteArray> sortKeys)
{
    for (int entry = 0; const EntityMentions &entity : entities) {
        m_enter.run(article, entry, entityFor(entity, sortKeys[static_cast<std::size_t>(entry)]));
        for (int position = 0; const Mention &mention : entity.mentions)
            m_mention.run(article, entry, position++, mention.range.part, mention.range.start, mention.range.end,
                          mention.text, mention.reason, mention.confidence);
        for (int position = 0; const Post &post : entity.posts)
            m_post.run(article, entry, position++, post.range.part, post.range.start, post.range.end, post.text,
                       post.organisation, post.titles.join(u'\n'), key(post.state));
        ++entry;
    }
}

void EntityStore::remove(ArticleId article) { m_remove.run(article); }

void EntityStore::removeUnused() { m_removeUnused.run(); }

std::vector<EntityMentions> EntityStore::load(ArticleId article) const
{
    std::vector<EntityMentions> entities;
    for (const Rows rows = m_entries.rows(article); rows.next();)
        entities.push_back({entityType(rows.text(0)), rows.text(1), rows.text(2), {}, {}});
    if (entities.empty())
        return entities;
    for (const Rows rows = m_mentions.rows(article); rows.next();)
        entities.at(static_cast<std::size_t>(rows.number(0)))
            .mentions.push_back(
                {rows.text(4), {rows.integer(1), rows.number(2), rows.number(3)}, rows.text(5), rows.real(6)});
    for (const Rows rows = m_posts.rows(article); rows.next();) {
        const QString titles = rows.text(6);
        entities.at(static_cast<std::size_t>(rows.number(0)))
            .posts.push_back({rows.text(4),
                              {rows.integer(1), rows.number(2), rows.number(3)},
                              rows.text(5),
                              titles.isEmpty() ? QStringList() : titles.split(u'\n'),
                              postState(rows.text(7))});
    }
    return entities;
}

} // namespace baolan::storage
