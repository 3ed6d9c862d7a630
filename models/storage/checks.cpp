// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checks.h"

#include "models/storage/articleplace.h"
#include "models/storage/preparedpage.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/stalepages.h"
#include "models/storage/statement.h"

namespace baolan::storage {

using domain::Finding;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A finding for each row: the subject is its first column, and the second the detail where the query has no fixed one.
void findRows(const Connection &connection, Finding::Kind kind, const char *sql, const FindingTaker &take)
{
    const Statement statement(connection, sql);
    for (const Rows rows = statement.rows(); rows.next();)
        take({kind, rows.text(0), rows.text(1)});
}

[[nodiscard]] bool textMatches(const Rows &rows) { return textHash(qUncompress(rows.blob(1))) == rows.view(2); }

[[nodiscard]] bool articleMatches(const Rows &rows)
{
    domain::Article article;
    article.kind = domain::articleKind(rows.text(2));
    article.kicker = rows.text(3);
    article.headline = rows.text(4);
    article.subheadline = rows.text(5);
    article.series = rows.text(6);
    article.paragraphs = splitBody(rows.text(7));
    return articleHash(article) == rows.view(8);
}

void checkOrder(const Connection &connection, const FindingTaker &take)
{
    const PagePreparer preparer;
    const Statement statement(
        connection,
        "SELECT a.key, a.headline, a.kicker, f.byline, p.section, s.headline, s.kicker, s.byline, s.section, "
        "i.date_from, i.date_to, i.publication, p.number, a.position, l.place, ifnull(d.name, ''), s.district "
        "FROM article a LEFT JOIN article_district d ON d.article = a.id AND d.position = 0 AND d.about "
        "JOIN article_list l ON l.article = a.id JOIN page p ON p.id = a.page JOIN issue i ON i.id = p.issue JOIN "
        "article_sort s ON s.article = a.id "
        "JOIN article_filter f ON f.article = a.id");
    for (const Rows rows = statement.rows(); rows.next();) {
        for (const auto &[text, key] : {std::pair{1, 5}, {2, 6}, {3, 7}, {4, 8}, {15, 16}}) {
            if (preparer.key(rows.text(text)) != rows.view(key)) {
                take({Finding::Kind::Derived, rows.text(0), u"sort key"_s});
                break;
            }
        }
        if (ArticlePlace::of(rows.interval(9), rows.number(11), pageNumberOrder(rows.text(12)), rows.integer(13))
                .number() != rows.number(14))
            take({Finding::Kind::Derived, rows.text(0), u"place in the order"_s});
    }
}

} // namespace

void checkIntegrity(const Connection &connection, const FindingTaker &take)
{
    const Statement statement(connection, "PRAGMA integrity_check");
    for (const Rows rows = statement.rows(); rows.next();) {
        if (const QString answer = rows.text(0); answer != "ok"_L1)
            take({Finding::Kind::Integrity, connection.path(), answer});
    }
}

void checkForeignKeys(const Connection &connection, const FindingTaker &take)
{
    findRows(
        connection, Finding::Kind::ForeignKey,
        "SELECT \"table\" || ' ' || ifnull(rowid, ''), 'refers to a missing ' || parent FROM pragma_foreign_key_check",
        take);
}

void checkOrphans(const Connection &connection, const FindingTaker &take)
{
    for (const char *sql :
         {"SELECT file, 'page without its text' FROM page p WHERE NOT EXISTS (SELECT 1 FROM page_source s WHERE s.page "
          "= p.id)",
          "SELECT key, 'article without its text' FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_text t WHERE "
          "t.article = a.id)",
          "SELECT key, 'not on its page any more, kept for what was put on it: ' || headline FROM article WHERE gone",
          "SELECT a.key, 'note whose passage is not there any more: ' || n.quote FROM passage_note n JOIN article a ON "
          "a.id = n.article WHERE n.orphan",
          "SELECT id, 'issue without a page' FROM issue i WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.issue = i.id)",
          "SELECT name, 'publication without an issue' FROM publication p WHERE NOT EXISTS (SELECT 1 FROM issue i "
          "WHERE i.publication = p.id)"})
        findRows(connection, Finding::Kind::Orphan, sql, take);
}

void checkHashes(const Connection &connection, const FindingTaker &take)
{
    const Statement pages(connection, "SELECT p.file, s.text, s.hash FROM page_source s JOIN page p ON p.id = s.page");
    for (const Rows rows = pages.rows(); rows.next();) {
        if (!textMatches(rows))
            take({Finding::Kind::Hash, rows.text(0), u"the page's text has changed"_s});
    }
    const Statement articles(
        connection, "SELECT a.key, a.page, a.kind, a.kicker, a.headline, a.subheadline, a.series, t.body, a.hash "
                    "FROM article a JOIN article_text t ON t.article = a.id");
    for (const Rows rows = articles.rows(); rows.next();) {
        if (!articleMatches(rows))
            take({Finding::Kind::Hash, rows.text(0), u"the article's text has changed: "_s + rows.text(4)});
    }
}

void checkDerived(const Connection &connection, const FindingTaker &take)
{
    for (const char *sql :
         {"SELECT i.id, 'counters of the issue' FROM issue i LEFT JOIN (SELECT issue, count(*) AS files, "
          "  count(DISTINCT CASE number WHEN '' THEN 'f' || id ELSE 'n' || number || char(10) || section END) AS pages "
          "FROM page GROUP BY issue) p "
          "  ON p.issue = i.id LEFT JOIN (SELECT g.issue, count(*) AS articles, sum(a.length) AS characters FROM "
          "article a JOIN page g ON g.id = a.page "
          "  WHERE NOT a.gone GROUP BY g.issue) a ON a.issue = i.id WHERE i.files <> ifnull(p.files, 0) OR i.pages <> "
          "ifnull(p.pages, 0) "
          "  OR i.articles <> ifnull(a.articles, 0) OR i.characters <> ifnull(a.characters, 0)",
          "SELECT key, 'missing in the lists' FROM article a WHERE NOT gone AND (NOT EXISTS (SELECT 1 FROM "
          "article_list l WHERE l.article = a.id) "
          "  OR NOT EXISTS (SELECT 1 FROM article_sort l WHERE l.article = a.id) OR NOT EXISTS (SELECT 1 FROM "
          "article_filter l WHERE l.article = a.id))",
          "SELECT key, 'in the lists though not on its page' FROM article a WHERE gone AND EXISTS (SELECT 1 FROM "
          "article_list l WHERE l.article = a.id)",
          "SELECT a.key, 'list columns' FROM article a JOIN page p ON p.id = a.page JOIN issue i ON i.id = p.issue "
          "JOIN article_list l ON l.article = a.id "
          "  WHERE l.publication <> i.publication OR l.issue <> i.id OR l.page <> p.id OR l.length <> a.length "
          "  OR l.day_from IS NOT CAST(julianday(i.date_from) + 0.5 AS INTEGER) "
          "  OR l.day_to IS NOT CAST(julianday(i.date_to) + 0.5 AS INTEGER) "
          "  OR l.event_day IS NOT (SELECT CAST(julianday(coalesce(e.date_from, e.date_to)) + 0.5 AS INTEGER) FROM "
          "event e "
          "  WHERE e.article = a.id AND coalesce(e.date_from, e.date_to) IS NOT NULL ORDER BY e.position LIMIT 1)"})
        findRows(connection, Finding::Kind::Derived, sql, take);
    checkOrder(connection, take);
}

void checkAnalysis(const Connection &connection, int version, const FindingTaker &take)
{
    if (const qint64 stale = countReadBefore(connection, version); stale > 0)
        take({Finding::Kind::Analysis, connection.path(), QString::number(stale)});
}

} // namespace baolan::storage
