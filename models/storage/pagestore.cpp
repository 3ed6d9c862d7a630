// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagestore.h"

#include "models/storage/clock.h"
#include "models/storage/spancodec.h"

#include <QHash>

namespace baolan::storage {

using namespace domain;

namespace {

[[nodiscard]] std::optional<KnownPage> known(const Rows &rows)
{
    if (!rows.next())
        return std::nullopt;
    return KnownPage{rows.id<PageId>(0), rows.id<IssueId>(1), rows.number(2) != 0};
}

} // namespace

PageStore::PageStore(const Connection &connection)
    : m_publications(connection)
    , m_articles(connection)
    , m_lists(connection)
    , m_marks(connection)
    , m_bySha256(connection, "SELECT id, issue, rebuilt FROM page WHERE sha256 = ?1 AND sha256 IS NOT NULL")
    , m_byPlace(connection, "SELECT id, issue, rebuilt FROM page WHERE path = ?1 AND member = ?2 AND path <> ''")
    , m_byFile(connection, "SELECT p.id, p.issue, p.rebuilt FROM page p JOIN issue i ON i.id = p.issue JOIN "
                           "publication b ON b.id = i.publication "
                           "WHERE p.rebuilt AND p.file = ?1 AND b.name = ?2 ORDER BY p.id LIMIT 1")
    , m_withText(connection, "SELECT p.id, p.issue, p.rebuilt FROM page p JOIN page_source s ON s.page = p.id "
                             "WHERE p.id = ?1 AND s.hash = ?2")
    , m_insert(connection,
               "INSERT INTO page (issue, number, number_order, section, label, date_source, file, path, member, "
               "sha256, encoding, replaced, "
               "rebuilt, analysis, imported) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)")
    , m_update(connection, "UPDATE page SET issue = ?1, number = ?2, number_order = ?3, section = ?4, label = ?5, "
                           "date_source = ?6, file = ?7, path = ?8, "
                           "member = ?9, sha256 = ?10, encoding = ?11, replaced = ?12, rebuilt = ?13, analysis = ?14, "
                           "imported = iif(?17, imported, ?15) WHERE id = ?16")
    , m_source(connection,
               "INSERT OR REPLACE INTO page_source (page, text, line_roles, hash, hint_publication, hint_date_from, "
               "hint_date_to, "
               "hint_date_source, hint_number, hint_section) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    , m_addFurniture(connection,
                     "INSERT INTO furniture (page, position, start, \"end\", text) VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_addEvidence(
          connection,
          "INSERT INTO date_evidence (page, position, text, rule, date_from, date_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    , m_removeFurniture(connection, "DELETE FROM furniture WHERE page = ?1")
    , m_removeEvidence(connection, "DELETE FROM date_evidence WHERE page = ?1")
    , m_load(connection,
             "SELECT p.issue, b.name, b.region, p.number, p.section, p.label, i.date_from, i.date_to, "
             "p.date_source, p.file, p.path, p.sha256, "
             "p.encoding, p.replaced, p.rebuilt, p.analysis FROM page p JOIN issue i ON i.id = p.issue JOIN "
             "publication b ON b.id = i.publication "
             "WHERE p.id = ?1")
    , m_loadSource(connection, "SELECT text, line_roles, hint_publication, hint_date_from, hint_date_to, "
                               "hint_date_source, hint_number, hint_section "
                               "FROM page_source WHERE page = ?1")
    , m_furniture(connection, "SELECT text, start, \"end\" FROM furniture WHERE page = ?1 ORDER BY position")
    , m_evidence(connection,
                 "SELECT text, rule, date_from, date_to FROM date_evidence WHERE page = ?1 ORDER BY position")
    , m_name(connection, "SELECT file FROM page WHERE id = ?1")
{
}

std::optional<KnownPage> PageStore::bySha256(const QByteArray &sha256) const { return known(m_bySha256.rows(sha256)); }

std::optional<KnownPage> PageStore::byPlace(const Page &page, const QString &member) const
{
    std::optional<KnownPage> found;
    if (!page.source.path.isEmpty())
        found = known(m_byPlace.rows(page.source.path, member));
    if (!found && page.rebuilt)
        found = known(m_byFile.rows(page.source.file, page.publication));
    return found;
}

std::optional<KnownPage> PageStore::withText(PageId id, const QByteArray &hash) const
{
    return known(m_withText.rows(id, hash));
}

PageId PageStore::store(const PreparedPage &page, const std::optional<KnownPage> &former)
{
    if (former)
        m_publications.uncount(former->id);
    const IssuePlace place = m_publications.issueFor(page);
    const PageId id = storeRow(page, place.issue, former);
    storeParts(id, page);
    storeArticles(id, place, page);
    m_publications.count(id);
    if (former && former->issue != place.issue)
        m_publications.dropEmpty(former->issue);
    return id;
}

PageId PageStore::storeRow(const PreparedPage &prepared, IssueId issue, const std::optional<KnownPage> &former)
{
    const Page &page = prepared.page;
    const PageText &source = page.source;
    const QByteArray sha256 = source.sha256.isEmpty() ? QByteArray() : source.sha256;
    const auto write = [&](const Statement &statement, auto... more) {
        statement.run(issue, page.number, prepared.numberOrder, page.section, page.label, key(page.date.source),
                      source.file, source.path, prepared.member, sha256, source.encoding, source.replaced, page.rebuilt,
                      page.analysis, now(), more...);
    };
    if (former) {
        write(m_update, former->id, prepared.isReadAnew);
        m_removeFurniture.run(former->id);
        m_removeEvidence.run(former->id);
        return former->id;
    }
    write(m_insert);
    return PageId(m_insert.connection().lastInsertId());
}

void PageStore::storeParts(PageId id, const PreparedPage &prepared)
{
    const Page &page = prepared.page;
    const PageHints &hints = page.source.hints;
    m_source.run(id, prepared.text, prepared.lineRoles, prepared.textHash, hints.publication, hints.date.earliest,
                 hints.date.latest, key(hints.dateSource), hints.number, hints.section);
    for (int position = 0; const Furniture &furniture : page.furniture)
        m_addFurniture.run(id, position++, furniture.range.start, furniture.range.end, furniture.text);
    for (int position = 0; const DateEvidence &evidence : page.date.evidence)
        m_addEvidence.run(id, position++, evidence.text, evidence.rule, evidence.gives.earliest, evidence.gives.latest);
}

void PageStore::storeArticles(PageId id, const IssuePlace &place, const PreparedPage &prepared)
{
    QHash<QString, ArticleId> former;
    for (const auto &[article, key] : m_articles.keysOfPage(id))
        former.insert(key, article);
    for (std::size_t i = 0; i < prepared.articles.size(); ++i) {
        const Article &article = prepared.page.articles[i];
        const ArticleId before = former.take(article.key);
        const ArticleId stored = m_articles.store(id, before, article, prepared.articles[i]);
        if (before != ArticleId::None)
            m_lists.remove(before);
        m_lists.store(stored, place, id, prepared, i);
    }
    for (const ArticleId left : std::as_const(former)) {
        if (!m_marks.has(left)) {
            m_articles.remove(left);
            continue;
        }
        m_articles.retire(left);
        m_lists.remove(left);
    }
}

std::optional<PageDetail> PageStore::load(PageId id) const
{
    PageDetail detail;
    detail.id = id;
    Page &page = detail.page;
    {
        const Rows rows = m_load.rows(id);
        if (!rows.next())
            return std::nullopt;
        detail.issue = rows.id<IssueId>(0);
        page.publication = rows.text(1);
        page.region = rows.text(2);
        page.number = rows.text(3);
        page.section = rows.text(4);
        page.label = rows.text(5);
        page.date = {rows.interval(6), dateSource(rows.text(8)), {}};
        page.source.file = rows.text(9);
        page.source.path = rows.text(10);
        page.source.sha256 = rows.blob(11);
        page.source.encoding = rows.text(12);
        page.source.replaced = rows.number(13);
        page.rebuilt = rows.number(14) != 0;
        page.analysis = rows.integer(15);
    }
    loadSource(page, id);
    loadParts(page, id);
    for (StoredArticle &stored : m_articles.ofPage(id)) {
        if (stored.gone)
            continue;
        stored.article.derived = m_articles.derived(stored.id);
        detail.articles.push_back(stored.id);
        detail.marks.push_back(m_marks.load(stored.id));
        page.articles.push_back(std::move(stored.article));
    }
    return detail;
}

void PageStore::loadSource(Page &page, PageId id) const
{
    const Rows rows = m_loadSource.rows(id);
    if (!rows.next())
        return;
    page.source.text = QString::fromUtf8(qUncompress(rows.blob(0)));
    if (!rows.isNull(1))
        page.source.lineRoles = decodeLineRoles(qUncompress(rows.blob(1)));
    page.source.hints = {rows.text(2), rows.interval(3), dateSource(rows.text(5)), rows.text(6), rows.text(7)};
}

void PageStore::loadParts(Page &page, PageId id) const
{
    for (const Rows rows = m_furniture.rows(id); rows.next();)
        page.furniture.push_back({rows.text(0), {rows.number(1), rows.number(2)}});
    for (const Rows rows = m_evidence.rows(id); rows.next();)
        page.date.evidence.push_back({rows.text(0), rows.text(1), rows.interval(2)});
}

std::optional<ArticleDetail> PageStore::article(ArticleId id) const
{
    ArticleDetail detail;
    detail.row = m_lists.rows(std::span(&id, 1)).front();
    std::optional<Article> article = m_articles.load(id);
    if (detail.row.id == ArticleId::None || !article)
        return std::nullopt;
    detail.article = std::move(*article);
    detail.marks = m_marks.load(id);
    if (const Rows rows = m_load.rows(detail.row.page); rows.next()) {
        detail.issue = rows.id<IssueId>(0);
        detail.file = rows.text(9);
    }
    return detail;
}

QString PageStore::name(PageId id) const
{
    const Rows rows = m_name.rows(id);
    return rows.next() ? rows.text(0) : QString();
}

} // namespace baolan::storage
