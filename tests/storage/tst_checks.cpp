// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/checks.h"
#include "models/storage/rebuild.h"
#include "models/storage/stalepages.h"

using namespace baolan;
using namespace baolan::domain;
using namespace baolan::storage;
using baolan::test::SampleLibrary;
using namespace Qt::Literals::StringLiterals;

class tst_Checks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasSpoilt_data();
    void findsWhatWasSpoilt();

private:
    static std::vector<Finding> findings(const Connection &connection);
};

std::vector<Finding> tst_Checks::findings(const Connection &connection)
{
    std::vector<Finding> found;
    for (const auto check : {&checkIntegrity, &checkForeignKeys, &checkOrphans, &checkHashes, &checkDerived})
        check(connection, [&](Finding finding) { found.push_back(std::move(finding)); });
    return found;
}

void tst_Checks::findsWhatWasSpoilt_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("derived");
    const auto row = [](const char *name, const char *sql, Finding::Kind kind, bool derived = false) {
        QTest::newRow(name) << QByteArray(sql) << int(kind) << derived;
    };
    row("body", "UPDATE article_text SET body = body || 'x' WHERE article = 2", Finding::Kind::Hash);
    row("headline", "UPDATE article SET headline = 'x' WHERE id = 1", Finding::Kind::Hash);
    row("page text", "UPDATE page_source SET text = x'0000000478da010400fbff6162636403d8018b'", Finding::Kind::Hash);
    row("reference", "DELETE FROM issue WHERE id = 1", Finding::Kind::ForeignKey);
    row("lost text", "DELETE FROM article_text WHERE article = 2", Finding::Kind::Orphan);
    row("lost page text", "DELETE FROM page_source", Finding::Kind::Orphan);
    row("counter", "UPDATE issue SET articles = articles + 1", Finding::Kind::Derived, true);
    row("pages", "UPDATE issue SET pages = 7", Finding::Kind::Derived, true);
    row("list row lost", "DELETE FROM article_list WHERE article = 1", Finding::Kind::Derived, true);
    row("list column", "UPDATE article_list SET day_from = 3", Finding::Kind::Derived, true);
    row("day of the event", "UPDATE article_list SET event_day = 3", Finding::Kind::Derived, true);
    row("key of the district", "UPDATE article_sort SET district = x'00'", Finding::Kind::Derived, true);
    row("place", "UPDATE article_list SET place = place + 1", Finding::Kind::Derived, true);
    row("sort key", "UPDATE article_sort SET headline = x'00' WHERE article = 2", Finding::Kind::Derived, true);
    row("filter lost", "DELETE FROM article_filter", Finding::Kind::Derived, true);
    row("empty issue", "INSERT INTO issue (publication, date_from) VALUES (1, '1999-01-01')", Finding::Kind::Orphan,
        true);
}

void tst_Checks::findsWhatWasSpoilt()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    QFETCH(bool, derived);
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s, u"乙"_s})));
    const LibraryFile file = library.open();
    const Connection writer = file.writer();
    QVERIFY(findings(writer).empty());
    writer.execute("PRAGMA foreign_keys = OFF");
    writer.execute(sql.constData());
    const std::vector<Finding> found = findings(writer);
    QVERIFY(!found.empty());
    QVERIFY(std::ranges::any_of(found, [&](const Finding &finding) { return int(finding.kind) == kind; }));
    if (!derived)
        return;
    Rebuild rebuild(writer);
    rebuild.prepare();
    for (const PageId page : allPages(writer))
        rebuild.page(page);
    rebuild.counters();
    QVERIFY(findings(writer).empty());
}

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_checks.moc"
