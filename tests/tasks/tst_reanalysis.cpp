// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytest.h"

#include "models/analysis/pageanalysis.h"
#include "models/storage/libraryfile.h"
#include "models/storage/markstore.h"

using namespace baolan;
using namespace baolan::test;
using namespace Qt::Literals::StringLiterals;
using tasks::Work;

/// What bringing a library up to date promises.
class tst_Reanalysis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staleLibraryIsBroughtUpToDate_data();
    void staleLibraryIsBroughtUpToDate();
    void whatIsUpToDateIsLeftAlone();
    void cancelledItGoesOn();
    void undatedPagesAreDated();
    void peoplesWorkStays();
    void rebuiltPagesKeepTheirArticles();
    void readOnlyLibraryRefuses();

private:
    static void spoil(const LibraryFolder &folder, const char *sql);
    static qint64 number(const LibraryFolder &folder, const char *sql);
    static tasks::JobReport reanalyse(tasks::Library &library, bool all = false);
    static void writePages(const LibraryFolder &folder, int count);
};

namespace {

/// As an older program left it.
constexpr auto asBefore =
    "UPDATE page SET analysis = 1; DELETE FROM date_mention; DELETE FROM figure; DELETE FROM article_entity;"
    "DELETE FROM entity";

} // namespace

void tst_Reanalysis::spoil(const LibraryFolder &folder, const char *sql)
{
    storage::LibraryFile::open(folder.libraryPath(), true).writer().execute(sql);
}

qint64 tst_Reanalysis::number(const LibraryFolder &folder, const char *sql)
{
    return storage::LibraryFile::open(folder.libraryPath(), false).reader().number(sql);
}

tasks::JobReport tst_Reanalysis::reanalyse(tasks::Library &library, bool all)
{
    return value(library.startReanalysis(all)->result());
}

void tst_Reanalysis::writePages(const LibraryFolder &folder, int count)
{
    for (int i = 1; i <= count; ++i) {
        const QString text = u"去年9月，全镇有商铺%1家，见《商铺名录》。"_s.arg(400 + i) + paragraph(i);
        folder.writePage(u"2023/09/12/%1.txt"_s.arg(i, 3, 10, QChar(u'0')),
                         pageText(u"劳动报"_s, {{u"商铺第%1回"_s.arg(i), {text}}}));
    }
}

void tst_Reanalysis::staleLibraryIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("work");
    QTest::newRow("inline") << int(Work::Inline);
    QTest::newRow("threads") << int(Work::Background);
}

void tst_Reanalysis::staleLibraryIsBroughtUpToDate()
{
    QFETCH(int, work);
    const LibraryFolder folder;
    writePages(folder, 12);
    static_cast<void>(import(*folder.create(), {folder.pages()}));
    const qint64 dates = number(folder, "SELECT count(*) FROM date_mention");
    const qint64 figures = number(folder, "SELECT count(*) FROM figure");
    spoil(folder, asBefore);
    spoil(folder, "UPDATE page SET imported = '2020-01-02T03:04:05Z';"
                  "INSERT INTO entity (key, type, name, sort_key) VALUES ('', 'document', '《商铺名录》', x'00')");

    const auto library = folder.open(Work(work));
    QCOMPARE(value(library->info()).stalePages, 12);
    const tasks::JobReport report = reanalyse(*library);
    QCOMPARE(report.pages, 12);
    QCOMPARE(report.articles, 12);
    QCOMPARE(report.failed, 0);
    QCOMPARE(value(library->info()).stalePages, 0);
    QCOMPARE(number(folder, "SELECT count(*) FROM date_mention"), dates);
    QCOMPARE(number(folder, "SELECT count(*) FROM figure"), figures);
    QCOMPARE(number(folder, "SELECT count(*) FROM entity"), 1); // the one without a key is used no more
    QCOMPARE(number(folder, "SELECT count(*) FROM page WHERE imported <> '2020-01-02T03:04:05Z'"), 0);
    QCOMPARE(number(folder, "SELECT count(*) FROM job WHERE kind = 'reanalysis' AND state = 'done'"), 1);
    QVERIFY(value(library->startCheck(false)->result()).findings.empty());
}

void tst_Reanalysis::whatIsUpToDateIsLeftAlone()
{
    const LibraryFolder folder;
    writePages(folder, 3);
    const auto library = folder.create();
    static_cast<void>(import(*library, {folder.pages()}));
    QCOMPARE(reanalyse(*library).files.size(), 0U);
    spoil(folder, "UPDATE page SET analysis = 1 WHERE file LIKE '%002.txt'");
    const tasks::JobReport check = value(library->startCheck(false)->result());
    QCOMPARE(check.findings.size(), 1U);
    QCOMPARE(check.findings.front().kind, domain::Finding::Kind::Analysis);
    QCOMPARE(check.findings.front().detail, u"1"_s);
    const tasks::JobReport report = reanalyse(*library);
    QCOMPARE(report.files.size(), 1U);
    QVERIFY(report.files.front().file.endsWith(u"002.txt"));
    QCOMPARE(reanalyse(*library, true).pages, 3);
}

void tst_Reanalysis::cancelledItGoesOn()
{
    const LibraryFolder folder;
    writePages(folder, 60);
    static_cast<void>(import(*folder.create(), {folder.pages()}));
    spoil(folder, asBefore);
    const auto library = folder.open(Work::Background);
    tasks::Job *job = library->startReanalysis();
    job->cancel();
    const tasks::JobReport first = value(job->result());
    QCOMPARE(job->state(), tasks::JobState::Cancelled);
    QCOMPARE(value(library->info()).stalePages, 60 - first.pages);
    const tasks::JobReport second = reanalyse(*library);
    QCOMPARE(first.pages + second.pages, 60);
    QCOMPARE(value(library->info()).stalePages, 0);
}

void tst_Reanalysis::undatedPagesAreDated()
{
    const LibraryFolder folder;
    folder.writePage(
        u"a.txt"_s,
        pageText(u"劳动报"_s, {{u"展览开幕"_s,
                                {u"2023年6月1日，展览在新馆举行了开幕式。报名将于9月30日前截止。"_s + paragraph(1)}}}));
    static_cast<void>(import(*folder.create(), {folder.pages()}));
    spoil(folder, asBefore);
    spoil(folder, "UPDATE issue SET date_from = NULL, date_to = NULL; UPDATE page SET date_source = '';"
                  "DELETE FROM date_evidence; UPDATE article_list SET day_from = NULL, day_to = NULL");
    const auto library = folder.open();
    QCOMPARE(reanalyse(*library).pages, 1);
    const domain::Page page = value(library->page(value(library->pageIds({})).front())).page;
    QCOMPARE(page.date.source, domain::DateSource::Inferred);
    QVERIFY(!page.date.interval.isOpen());
    QVERIFY(!page.date.evidence.empty());
    QCOMPARE(value(library->archive()).issues.size(), 1U);
    QVERIFY(value(library->startCheck(false)->result()).findings.empty());
}

void tst_Reanalysis::peoplesWorkStays()
{
    const LibraryFolder folder;
    writePages(folder, 2);
    auto library = folder.create();
    static_cast<void>(import(*library, {folder.pages()}));
    const domain::ArticleId id = value(library->articleIds({})).front();
    const tasks::ArticleDetail before = value(library->article(id));
    library.reset();
    {
        const storage::LibraryFile file = storage::LibraryFile::open(folder.libraryPath(), true);
        const storage::Connection writer = file.writer();
        const QString quote = before.article.paragraphs.first().mid(3, 4);
        storage::MarkStore(writer).merge(id, {{u"商业"_s}, {{{0, 3, 7}, quote, u"多少？"_s}}}, before.article,
                                         storage::PagePreparer());
        writer.execute(
            "INSERT INTO correction (page, article, kind, change, made) SELECT page, id, 'x', '{}', '' FROM article;"
            "INSERT INTO entity_note (type, name, state, note, made) VALUES ('document', '《商铺名录》', 'confirmed', "
            "'', '');"
            "UPDATE page_source SET hint_date_from = '2020-05-01', hint_date_to = '2020-05-01', hint_date_source = "
            "'user'");
    }
    spoil(folder, asBefore);
    library = folder.open();
    QCOMPARE(reanalyse(*library).pages, 2);
    const tasks::ArticleDetail after = value(library->article(id));
    QCOMPARE(after.article.key, before.article.key);
    QCOMPARE(after.marks.tags, QStringList{u"商业"_s});
    QCOMPARE(after.marks.notes.size(), 1U);
    QCOMPARE(number(folder, "SELECT count(*) FROM passage_note WHERE orphan"), 0);
    QCOMPARE(number(folder, "SELECT count(*) FROM correction"), 2);
    QCOMPARE(number(folder, "SELECT count(*) FROM entity_note"), 1);
    // The user's date wins over the path's, also now.
    QCOMPARE(after.row.date.interval, domain::DateInterval::day(QDate(2020, 5, 1)));
    QCOMPARE(after.article.derived.dates.front().interval, domain::DateInterval::month(2019, 9));
}

void tst_Reanalysis::rebuiltPagesKeepTheirArticles()
{
    const LibraryFolder folder;
    const auto page = [](const QString &analysis) {
        return uR"({"format": "baolan-archive", "version": 1, "pages": [{"publication": "劳动报", "file": "a.txt", "analysis": %1,
            "date": {"earliest": "2023-09-12", "latest": "2023-09-12", "source": "printed", "evidence": []},
            "articles": [{"id": "abc", "headline": "慰问", "paragraphs": ["去年9月，", "全镇有商铺452家。"]}]}]})"_s
            .arg(analysis);
    };
    const QString file = folder.writePage(u"archive.json"_s, page(u"null"_s));
    const auto library = folder.create();
    static_cast<void>(import(*library, {file}));
    QCOMPARE(value(library->info()).stalePages, 0); // no analysis read it, so none is out of date
    QCOMPARE(reanalyse(*library).pages, 0);
    QCOMPARE(reanalyse(*library, true).pages, 1);
    const tasks::ArticleDetail detail = value(library->article(value(library->articleByKey(u"abc"_s))));
    QCOMPARE(detail.article.paragraphs.size(), 2);
    QCOMPARE(detail.article.derived.dates.front().interval, domain::DateInterval::month(2022, 9));
    QCOMPARE(detail.article.derived.figures.front().value, 452.0);
    const domain::Page after = value(library->page(detail.row.page)).page;
    QVERIFY(after.rebuilt);
    QCOMPARE(after.analysis, analysis::version);
}

void tst_Reanalysis::readOnlyLibraryRefuses()
{
    const LibraryFolder folder;
    static_cast<void>(folder.create());
    auto library = tasks::Library::open(folder.libraryPath(), tasks::OpenMode::ReadOnly, Work::Inline);
    QVERIFY(library);
    const auto result = (*library)->startReanalysis()->result().result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, domain::ErrorKind::ReadOnly);
}

QTEST_GUILESS_MAIN(tst_Reanalysis)
#include "tst_reanalysis.moc"
