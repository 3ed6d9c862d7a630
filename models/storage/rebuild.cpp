// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rebuild.h"

namespace baolan::storage {

using namespace domain;

Rebuild::Rebuild(const Connection &connection)
    : m_connection(connection)
    , m_pages(connection)
    , m_lists(connection)
    , m_publicationOf(connection, "SELECT publication FROM issue WHERE id = ?1")
    , m_setOrder(connection, "UPDATE page SET number_order = ?2 WHERE id = ?1")
    , m_setLength(connection, "UPDATE article SET length = ?2 WHERE id = ?1 AND length <> ?2")
{
}

void Rebuild::prepare()
{
    for (const char *table : {"article_list", "article_sort", "article_filter"})
        m_connection.execute("DELETE FROM " + QByteArray(table) +
                             " WHERE article NOT IN (SELECT id FROM article WHERE NOT gone)");
    const Statement all(m_connection, "SELECT id, name FROM publication");
    const Statement set(m_connection, "UPDATE publication SET sort_key = ?2 WHERE id = ?1");
    std::vector<std::pair<qint64, QString>> publications;
    for (const Rows rows = all.rows(); rows.next();)
        publications.emplace_back(rows.number(0), rows.text(1));
    for (const auto &[id, name] : publications)
        set.run(id, storable(m_preparer.key(name)));
}

void Rebuild::page(PageId id)
{
    std::optional<PageDetail> detail = m_pages.load(id);
    if (!detail)
        return;
    PreparedPage prepared;
    prepared.page = std::move(detail->page);
    prepared.numberOrder = pageNumberOrder(prepared.page.number);
    prepared.sectionKey = m_preparer.key(prepared.page.section);
    m_setOrder.run(id, prepared.numberOrder);
    const IssuePlace place{PublicationId(m_publicationOf.number(detail->issue).value_or(0)), detail->issue};
    for (std::size_t i = 0; i < prepared.page.articles.size(); ++i) {
        prepared.articles.push_back(m_preparer.prepare(prepared.page.articles[i], prepared.page.section));
        m_setLength.run(detail->articles[i], prepared.articles[i].length);
        m_lists.remove(detail->articles[i]);
        m_lists.store(detail->articles[i], place, id, prepared, i);
    }
}

void Rebuild::counters()
{
    m_connection.execute(
        "DELETE FROM issue WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.issue = issue.id);"
        "DELETE FROM publication WHERE NOT EXISTS (SELECT 1 FROM issue i WHERE i.publication = publication.id);"
        "UPDATE issue SET files = (SELECT count(*) FROM page p WHERE p.issue = issue.id),"
        " pages = (SELECT count(DISTINCT CASE number WHEN '' THEN 'f' || id ELSE 'n' || number || char(10) || section "
        "END)"
        "  FROM page p WHERE p.issue = issue.id);"
        "UPDATE issue SET articles = 0, characters = 0;"
        "UPDATE issue SET articles = c.articles, characters = c.characters FROM (SELECT issue, count(*) AS articles,"
        " sum(length) AS characters FROM article_list GROUP BY issue) AS c WHERE c.issue = issue.id");
}

} // namespace baolan::storage
