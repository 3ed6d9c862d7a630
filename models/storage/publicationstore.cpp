// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/publicationstore.h"

namespace baolan::storage {

using namespace domain;

PublicationStore::PublicationStore(const Connection &connection)
    : m_publications(connection, "SELECT p.id, p.name, p.region, total(i.articles) FROM publication p LEFT JOIN issue "
                                 "i ON i.publication = p.id "
                                 "GROUP BY p.id ORDER BY p.name = '', p.sort_key, p.id")
    , m_issues(connection, "SELECT id, publication, date_from, date_to, pages, articles FROM issue "
                           "ORDER BY coalesce(date_from, date_to) IS NULL, coalesce(date_from, date_to), "
                           "coalesce(date_to, date_from), id")
    , m_pages(connection, "SELECT p.id, p.number, p.section, p.label, p.file, (SELECT count(*) FROM article_list a "
                          "WHERE a.page = p.id) "
                          "FROM page p WHERE p.issue = ?1 ORDER BY p.number_order, p.number, p.section, p.file, p.id")
    , m_findPublication(connection, "SELECT id FROM publication WHERE name = ?1")
    , m_region(connection, "SELECT region FROM publication WHERE name = ?1")
    , m_makePublication(connection, "INSERT INTO publication (name, region, sort_key) VALUES (?1, ?2, ?3)")
    , m_setRegion(connection, "UPDATE publication SET region = ?2 WHERE id = ?1 AND region <> ?2")
    , m_findIssue(connection, "SELECT id FROM issue WHERE publication = ?1 AND ifnull(date_from, '') = ifnull(?2, '') "
                              "AND ifnull(date_to, '') = ifnull(?3, '')")
    , m_makeIssue(connection, "INSERT INTO issue (publication, date_from, date_to) VALUES (?1, ?2, ?3)")
    , m_counts(
          connection,
          "SELECT p.issue, count(a.article), total(a.length), p.number = '' OR NOT EXISTS (SELECT 1 FROM page o WHERE "
          "o.issue = p.issue "
          "AND o.number_order = p.number_order AND o.number = p.number AND o.section = p.section AND o.id <> p.id) "
          "FROM page p LEFT JOIN article_list a ON a.page = p.id WHERE p.id = ?1")
    , m_add(connection, "UPDATE issue SET files = files + ?2, pages = pages + ?3, articles = articles + ?4, characters "
                        "= characters + ?5 WHERE id = ?1")
    , m_publicationOf(connection, "SELECT publication FROM issue WHERE id = ?1")
    , m_dropIssue(connection, "DELETE FROM issue WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM page WHERE issue = ?1)")
    , m_dropPublication(
          connection,
          "DELETE FROM publication WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM issue WHERE publication = ?1)")
{
}

Archive PublicationStore::archive() const
{
    Archive archive;
    for (const Rows rows = m_publications.rows(); rows.next();)
        archive.publications.push_back({rows.id<PublicationId>(0), rows.text(1), rows.text(2), rows.number(3)});
    for (const Rows rows = m_issues.rows(); rows.next();)
        archive.issues.push_back(
            {rows.id<IssueId>(0), rows.id<PublicationId>(1), rows.interval(2), rows.number(4), rows.number(5)});
    return archive;
}

std::vector<PageEntry> PublicationStore::pages(IssueId issue) const
{
    std::vector<PageEntry> entries;
    for (const Rows rows = m_pages.rows(issue); rows.next();) {
        const QString number = rows.text(1);
        const QString section = rows.text(2);
        const bool same = !entries.empty() && !number.isEmpty() && entries.back().number == number &&
                          entries.back().section == section;
        if (!same)
            entries.push_back({{}, number, section, rows.text(3), rows.text(4), 0});
        entries.back().ids.push_back(rows.id<PageId>(0));
        entries.back().articles += rows.number(5);
    }
    return entries;
}

PublicationId PublicationStore::publicationFor(const PreparedPage &prepared)
{
    const Page &page = prepared.page;
    const std::optional<qint64> found = m_findPublication.number(page.publication);
    if (!found)
        return PublicationId(m_makePublication.insert(page.publication, page.region, prepared.publicationKey));
    if (!page.region.isEmpty())
        m_setRegion.run(*found, page.region);
    return PublicationId(*found);
}

QString PublicationStore::regionOf(const QString &publication) const
{
    const Rows rows = m_region.rows(publication);
    return rows.next() ? rows.text(0) : QString();
}

IssuePlace PublicationStore::issueFor(const PreparedPage &prepared)
{
    const PublicationId publication = publicationFor(prepared);
    const DateInterval &date = prepared.page.date.interval;
    const std::optional<qint64> found = m_findIssue.number(publication, date.earliest, date.latest);
    return {publication, IssueId(found ? *found : m_makeIssue.insert(publication, date.earliest, date.latest))};
}

void PublicationStore::count(PageId page) { addToIssue(page, 1); }
void PublicationStore::uncount(PageId page) { addToIssue(page, -1); }

void PublicationStore::dropEmpty(IssueId issue)
{
    const std::optional<qint64> publication = m_publicationOf.number(issue);
    if (!publication)
        return;
    m_dropIssue.run(issue);
    m_dropPublication.run(*publication);
}

void PublicationStore::addToIssue(PageId page, int sign)
{
    qint64 issue = 0, articles = 0, characters = 0, pages = 0;
    if (const Rows rows = m_counts.rows(page); rows.next()) {
        issue = rows.number(0);
        articles = rows.number(1);
        characters = rows.number(2);
        pages = rows.number(3);
    }
    m_add.run(issue, sign, sign * pages, sign * articles, sign * characters);
}

} // namespace baolan::storage
