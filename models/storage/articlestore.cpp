// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlestore.h"

#include "models/storage/spancodec.h"

namespace baolan::storage {

using namespace domain;

namespace {

#define ARTICLE_COLUMNS                                                                                                \
    "SELECT a.id, a.gone, a.key, a.kind, a.position, a.kicker, a.headline, a.subheadline, a.series, t.spans, t.body "  \
    "FROM article a JOIN article_text t ON t.article = a.id "

template<typename Id>
[[nodiscard]] std::optional<Id> asId(std::optional<qint64> number)
{
    return number ? std::optional(static_cast<Id>(*number)) : std::nullopt;
}

} // namespace

ArticleStore::ArticleStore(const Connection &connection)
    : m_derived(connection)
    , m_insert(connection,
               "INSERT INTO article (key, page, position, kind, kicker, headline, subheadline, series, length, hash) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    , m_update(connection, "UPDATE article SET key = ?2, page = ?3, position = ?4, kind = ?5, kicker = ?6, headline = "
                           "?7, subheadline = ?8, series = ?9, "
                           "length = ?10, hash = ?11, gone = 0 WHERE id = ?1")
    , m_remove(connection, "DELETE FROM article WHERE id = ?1")
    , m_retire(connection, "UPDATE article SET gone = 1 WHERE id = ?1")
    , m_text(connection, "INSERT INTO article_text (article, spans, body) VALUES (?1, ?2, ?3)")
    , m_removeText(connection, "DELETE FROM article_text WHERE article = ?1")
    , m_addByline(connection, "INSERT INTO byline (article, position, name, role) VALUES (?1, ?2, ?3, ?4)")
    , m_addCredit(connection, "INSERT INTO credit (article, position, text) VALUES (?1, ?2, ?3)")
    , m_addRepair(connection, "INSERT INTO repair (article, position, kind, part, start, reason, confidence) VALUES "
                              "(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    , m_addSuspect(connection, "INSERT INTO suspect (article, position, kind, part, start, \"end\", confidence) VALUES "
                               "(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    , m_removeBylines(connection, "DELETE FROM byline WHERE article = ?1")
    , m_removeCredits(connection, "DELETE FROM credit WHERE article = ?1")
    , m_removeRepairs(connection, "DELETE FROM repair WHERE article = ?1")
    , m_removeSuspects(connection, "DELETE FROM suspect WHERE article = ?1")
    , m_byKey(connection, "SELECT id FROM article WHERE key = ?1")
    , m_pageOfKey(connection, "SELECT page FROM article WHERE key = ?1")
    , m_pageOf(connection, "SELECT page FROM article WHERE id = ?1")
    , m_keysOfPage(connection, "SELECT id, key FROM article WHERE page = ?1")
    , m_load(connection, ARTICLE_COLUMNS "WHERE a.id = ?1")
    , m_ofPage(connection, ARTICLE_COLUMNS "WHERE a.page = ?1 ORDER BY a.gone, a.position, a.id")
    , m_bylines(connection, "SELECT name, role FROM byline WHERE article = ?1 ORDER BY position")
    , m_credits(connection, "SELECT text FROM credit WHERE article = ?1 ORDER BY position")
    , m_repairs(connection,
                "SELECT kind, part, start, reason, confidence FROM repair WHERE article = ?1 ORDER BY position")
    , m_suspects(connection,
                 "SELECT kind, part, start, \"end\", confidence FROM suspect WHERE article = ?1 ORDER BY position")
{
}

ArticleId ArticleStore::store(PageId page, ArticleId id, const Article &article, const PreparedArticle &prepared)
{
    const QString kind = key(article.kind);
    if (id == ArticleId::None) {
        id = ArticleId(m_insert.insert(article.key, page, article.order, kind, article.kicker, article.headline,
                                       article.subheadline, article.series, prepared.length, prepared.hash));
    } else {
        m_update.run(id, article.key, page, article.order, kind, article.kicker, article.headline, article.subheadline,
                     article.series, prepared.length, prepared.hash);
        removeParts(id);
    }
    storeParts(id, article, prepared);
    return id;
}

void ArticleStore::remove(ArticleId id) { m_remove.run(id); }

void ArticleStore::retire(ArticleId id) { m_retire.run(id); }

void ArticleStore::removeParts(ArticleId id)
{
    for (const Statement *statement :
         {&m_removeText, &m_removeBylines, &m_removeCredits, &m_removeRepairs, &m_removeSuspects})
        statement->run(id);
    m_derived.remove(id);
}

void ArticleStore::storeParts(ArticleId id, const Article &article, const PreparedArticle &prepared)
{
    m_text.run(id, prepared.spans, joinedBody(article.paragraphs));
    for (int position = 0; const Byline &byline : article.byline)
        m_addByline.run(id, position++, byline.name, byline.role);
    for (int position = 0; const QString &credit : article.credits)
        m_addCredit.run(id, position++, credit);
    for (int position = 0; const Repair &repair : article.repairs)
        m_addRepair.run(id, position++, key(repair.kind), repair.part, repair.offset, repair.reason, repair.confidence);
    for (int position = 0; const Suspect &suspect : article.suspects)
        m_addSuspect.run(id, position++, key(suspect.kind), suspect.range.part, suspect.range.start, suspect.range.end,
                         suspect.confidence);
    m_derived.store(id, article.derived, prepared.entityKeys);
}

std::optional<ArticleId> ArticleStore::byKey(const QString &key) const { return asId<ArticleId>(m_byKey.number(key)); }
std::optional<PageId> ArticleStore::pageOfKey(const QString &key) const
{
    return asId<PageId>(m_pageOfKey.number(key));
}
std::optional<PageId> ArticleStore::pageOf(ArticleId id) const { return asId<PageId>(m_pageOf.number(id)); }

StoredArticle ArticleStore::fromRow(const Rows &rows)
{
    StoredArticle stored{rows.id<ArticleId>(0), rows.number(1) != 0, {}};
    Article &article = stored.article;
    article.key = rows.text(2);
    article.kind = articleKind(rows.text(3));
    article.order = rows.integer(4);
    article.kicker = rows.text(5);
    article.headline = rows.text(6);
    article.subheadline = rows.text(7);
    article.series = rows.text(8);
    article.spans = decodeSpans(rows.view(9));
    article.paragraphs = splitBody(rows.text(10));
    return stored;
}

void ArticleStore::loadParts(StoredArticle &stored) const
{
    Article &article = stored.article;
    for (const Rows rows = m_bylines.rows(stored.id); rows.next();)
        article.byline.push_back({rows.text(0), rows.text(1)});
    for (const Rows rows = m_credits.rows(stored.id); rows.next();)
        article.credits.append(rows.text(0));
    for (const Rows rows = m_repairs.rows(stored.id); rows.next();)
        article.repairs.push_back(
            {repairKind(rows.text(0)), rows.integer(1), rows.number(2), rows.text(3), rows.real(4)});
    for (const Rows rows = m_suspects.rows(stored.id); rows.next();)
        article.suspects.push_back(
            {suspectKind(rows.text(0)), {rows.integer(1), rows.number(2), rows.number(3)}, rows.real(4)});
}

std::optional<Article> ArticleStore::load(ArticleId id) const
{
    std::optional<StoredArticle> stored;
    if (const Rows rows = m_load.rows(id); rows.next())
        stored = fromRow(rows);
    if (!stored)
        return std::nullopt;
    loadParts(*stored);
    stored->article.derived = m_derived.load(id);
    return std::move(stored->article);
}

std::vector<std::pair<ArticleId, QString>> ArticleStore::keysOfPage(PageId page) const
{
    std::vector<std::pair<ArticleId, QString>> keys;
    for (const Rows rows = m_keysOfPage.rows(page); rows.next();)
        keys.emplace_back(rows.id<ArticleId>(0), rows.text(1));
    return keys;
}

std::vector<StoredArticle> ArticleStore::ofPage(PageId page) const
{
    std::vector<StoredArticle> articles;
    for (const Rows rows = m_ofPage.rows(page); rows.next();)
        articles.push_back(fromRow(rows));
    for (StoredArticle &stored : articles)
        loadParts(stored);
    return articles;
}

} // namespace baolan::storage
