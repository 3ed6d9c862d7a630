// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articleliststore.h"

#include "models/storage/articleplace.h"
#include "models/storage/scopesql.h"

namespace baolan::storage {

using namespace domain;

namespace {

[[nodiscard]] std::optional<qint64> day(QDate date)
{
    return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
}

} // namespace

ArticleListStore::ArticleListStore(const Connection &connection)
    : m_connection(connection)
    , m_list(connection,
             "INSERT INTO article_list (article, publication, issue, page, day_from, day_to, place, length, "
             "event_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
    , m_sort(connection, "INSERT INTO article_sort (article, headline, kicker, byline, section, district) VALUES "
                         "(?1, ?2, ?3, ?4, ?5, ?6)")
    , m_filter(connection, "INSERT INTO article_filter (article, byline, folded) VALUES (?1, ?2, ?3)")
    , m_removeList(connection, "DELETE FROM article_list WHERE article = ?1")
    , m_removeSort(connection, "DELETE FROM article_sort WHERE article = ?1")
    , m_removeFilter(connection, "DELETE FROM article_filter WHERE article = ?1")
    , m_row(connection,
            "SELECT a.page, a.kind, a.headline, a.kicker, b.name, i.date_from, i.date_to, p.date_source, "
            "p.number, p.section, f.byline, a.length, "
            "ifnull((SELECT group_concat(name, '、') FROM (SELECT name FROM article_district WHERE article = "
            "a.id AND about ORDER BY position)), ''), e.date_from, e.date_to "
            "FROM article a JOIN page p ON p.id = a.page JOIN issue i ON i.id = p.issue JOIN publication b "
            "ON b.id = i.publication "
            "JOIN article_filter f ON f.article = a.id LEFT JOIN event e ON e.article = a.id AND e.position "
            "= (SELECT min(position) FROM event WHERE article = a.id AND coalesce(date_from, date_to) IS NOT "
            "NULL) WHERE a.id = ?1")
{
}

void ArticleListStore::store(ArticleId article, const IssuePlace &place, PageId page, const PreparedPage &prepared,
                             std::size_t index)
{
    const PreparedArticle &row = prepared.articles[index];
    const DateInterval &date = prepared.page.date.interval;
    m_list.run(
        article, place.publication, place.issue, page, day(date.earliest), day(date.latest),
        ArticlePlace::of(date, number(place.publication), prepared.numberOrder, prepared.page.articles[index].order)
            .number(),
        row.length, day(row.eventDay));
    m_sort.run(article, row.headlineKey, row.kickerKey, row.bylineKey, prepared.sectionKey, row.districtKey);
    m_filter.run(article, row.byline, row.folded);
}

void ArticleListStore::remove(ArticleId article)
{
    for (const Statement *statement : {&m_removeList, &m_removeSort, &m_removeFilter})
        statement->run(article);
}

std::vector<ArticleRow> ArticleListStore::rows(std::span<const ArticleId> ids) const
{
    std::vector<ArticleRow> answer;
    answer.reserve(ids.size());
    for (const ArticleId id : ids) {
        ArticleRow &article = answer.emplace_back();
        const Rows rows = m_row.rows(id);
        if (!rows.next())
            continue;
        article = {id,
                   rows.id<PageId>(0),
                   articleKind(rows.text(1)),
                   rows.text(2),
                   rows.text(3),
                   rows.text(4),
                   {rows.interval(5), dateSource(rows.text(7)), {}},
                   rows.text(8),
                   rows.text(9),
                   rows.text(10),
                   rows.number(11),
                   rows.text(12),
                   rows.interval(13)};
    }
    return answer;
}

std::vector<PageId> ArticleListStore::pageIds(const ArticleScope &scope) const
{
    const ScopeSql where = pageScope(scope);
    const QByteArray sql =
        "SELECT p.id FROM page p JOIN issue i ON i.id = p.issue JOIN publication b ON b.id = i.publication WHERE " +
        where.sql +
        " ORDER BY b.name = '', b.sort_key, b.name, coalesce(i.date_from, i.date_to) IS NULL, coalesce(i.date_from, "
        "i.date_to), "
        "coalesce(i.date_to, i.date_from), p.number_order, p.number, p.section, p.file, p.path, p.member, p.sha256, "
        "p.id";
    const Statement statement(m_connection, sql.constData());
    std::vector<PageId> ids;
    for (const Rows rows = statement.rows(where.values); rows.next();)
        ids.push_back(rows.id<PageId>(0));
    return ids;
}

} // namespace baolan::storage
