// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytest.h"

#include "models/analysis/pageanalysis.h"
#include "models/storage/libraryfile.h"
#include "models/storage/markstore.h"
#include "models/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>

#include <random>

using namespace baolan;
using namespace baolan::test;
using namespace Qt::Literals::StringLiterals;
using tasks::FileResult;
using tasks::Work;

/// What an import promises, with the true readers and the true analysis.
class tst_Import final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBecomeArticles_data();
    void pagesBecomeArticles();
    void whatArticlesSayIsStored();
    void undatedPagesAreDatedByTheirArticles();
    void knownContentIsSkippedWhereverItLies();
    void changedFileKeepsTheArticlesIdentity();
    void marksFollowTheirArticle();
    void orphanedNoteIsKept();
    void brokenFileStopsNothing();
    void dryRunStoresNothing();
    void interchangeKeepsKeysAndMarks();
    void fileReplacesThePageRebuiltFromInterchange();
    void anyOrderGivesTheSameLibrary();
    void readOnlyLibraryRefuses();

private:
    static void mark(const LibraryFolder &folder, domain::ArticleId article, const domain::Marks &marks,
                     const domain::Article &text);
    static domain::ArticleId find(const tasks::Library &library, const QString &headline);
    static QStringList content(const tasks::Library &library);
};

void tst_Import::mark(const LibraryFolder &folder, domain::ArticleId article, const domain::Marks &marks,
                      const domain::Article &text)
{
    const storage::LibraryFile file = storage::LibraryFile::open(folder.libraryPath(), true);
    const storage::Connection writer = file.writer();
    storage::MarkStore(writer).merge(article, marks, text, storage::PagePreparer());
}

domain::ArticleId tst_Import::find(const tasks::Library &library, const QString &headline)
{
    for (const tasks::ArticleRow &row : value(library.articleRows(value(library.articleIds({}))))) {
        if (row.headline == headline)
            return row.id;
    }
    return domain::ArticleId::None;
}

QStringList tst_Import::content(const tasks::Library &library)
{
    QStringList lines;
    for (const domain::PageId id : value(library.pageIds({}))) {
        const tasks::PageDetail page = value(library.page(id));
        for (const domain::Article &article : page.page.articles)
            lines.append(page.page.source.file + u'|' + article.headline + u'|' + article.paragraphs.join(u'/'));
    }
    lines.sort();
    return lines;
}

void tst_Import::pagesBecomeArticles_data()
{
    QTest::addColumn<int>("work");
    QTest::newRow("inline") << int(Work::Inline);
    QTest::newRow("threads") << int(Work::Background);
}

void tst_Import::pagesBecomeArticles()
{
    QFETCH(int, work);
    const LibraryFolder folder;
    folder.writePage(u"2023/09/12/01.txt"_s,
                     pageText(u"劳动报"_s, {{u"职工技术比武开赛"_s, {paragraph(1), paragraph(2)}},
                                            {u"图书室开放"_s, {paragraph(3)}}}));
    folder.writePage(u"2023/09/12/02.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(4)}}}));
    const auto library = folder.create(Work(work));
    const tasks::JobReport report = import(*library, {folder.pages()});
    QCOMPARE(report.pages, 2);
    QCOMPARE(report.articles, 3);
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.files.size(), 2U);

    const auto ids = value(library->articleIds({}));
    QCOMPARE(ids.size(), 3U);
    QStringList headlines;
    for (const auto &row : value(library->articleRows(ids))) {
        headlines.append(row.headline);
        QCOMPARE(row.date.interval, domain::DateInterval::day(QDate(2023, 9, 12)));
    }
    headlines.sort();
    QCOMPARE(headlines, (QStringList{u"图书室开放"_s, u"职工技术比武开赛"_s, u"高温慰问"_s}));
    const auto detail = value(library->article(ids.front()));
    const auto page = value(library->page(detail.row.page));
    QVERIFY(page.page.source.text.contains(detail.article.paragraphs.first()));
    QCOMPARE(value(library->articleByKey(detail.article.key)), ids.front());
    const auto archive = value(library->archive());
    QCOMPARE(archive.publications.size(), 1U);
    QCOMPARE(archive.publications.front().articles, 3);
    QCOMPARE(value(library->pages(archive.issues.front().id)).size(), 2U);
    const tasks::LibraryInfo info = value(library->info());
    QCOMPARE(info.pages, 2);
    QCOMPARE(info.span, domain::DateInterval::day(QDate(2023, 9, 12)));

    const tasks::JobReport again = import(*library, {folder.pages()});
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.pages, 0);
    QCOMPARE(value(library->startCheck(false)->result()).findings.size(), 0U);
    QCOMPARE(library->jobs().size(), 3);
}

void tst_Import::whatArticlesSayIsStored()
{
    const LibraryFolder folder;
    folder.writePage(
        u"2023/09/12/01.txt"_s,
        pageText(u"劳动报"_s, {{u"商铺多了"_s, {u"去年9月，全镇有商铺452家。详见《商铺名录》。"_s + paragraph(1)}},
                               {u"再说商铺"_s, {u"昨天，《商铺名录》出了新版。"_s + paragraph(2)}}}));
    const auto library = folder.create();
    QCOMPARE(import(*library, {folder.pages()}).articles, 2);
    const domain::Derived first = value(library->article(find(*library, u"商铺多了"_s))).article.derived;
    QCOMPARE(first.dates.front().interval, domain::DateInterval::month(2022, 9));
    QCOMPARE(first.figures.front().value, 452.0);
    QCOMPARE(first.entities.size(), 1U);
    const domain::Derived second = value(library->article(find(*library, u"再说商铺"_s))).article.derived;
    QCOMPARE(second.dates.front().interval, domain::DateInterval::day(QDate(2023, 9, 11)));
    // One authority record for both.
    QVERIFY(!first.entities.front().id.isEmpty());
    QCOMPARE(second.entities.front().id, first.entities.front().id);
    const storage::LibraryFile file = storage::LibraryFile::open(folder.libraryPath(), false);
    QCOMPARE(file.reader().number("SELECT count(*) FROM entity"), 1);
    QCOMPARE(value(library->page(value(library->pageIds({})).front())).page.analysis, analysis::version);
}

void tst_Import::undatedPagesAreDatedByTheirArticles()
{
    const LibraryFolder folder;
    folder.writePage(
        u"a.txt"_s,
        pageText(u"劳动报"_s, {{u"展览开幕"_s,
                                {u"2023年6月1日，展览在新馆举行了开幕式。报名将于9月30日前截止。"_s + paragraph(1)}}}));
    const auto library = folder.create();
    (void)import(*library, {folder.pages()});
    const domain::Page page = value(library->page(value(library->pageIds({})).front())).page;
    QCOMPARE(page.date.source, domain::DateSource::Inferred);
    QVERIFY(page.date.interval.overlaps(domain::DateInterval::year(2023)));
    QVERIFY(!page.date.evidence.empty());
    domain::ArticleScope undated;
    undated.undated = true;
    QVERIFY(value(library->pageIds(undated)).empty());
}

void tst_Import::knownContentIsSkippedWhereverItLies()
{
    const LibraryFolder folder;
    const QString text = pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1)}}});
    folder.writePage(u"a/01.txt"_s, text);
    folder.writePage(u"b/01.txt"_s, text);
    const auto library = folder.create();
    const tasks::JobReport report = import(*library, {folder.pages()});
    QCOMPARE(report.pages, 1);
    QCOMPARE(report.unchanged, 1);
    QDir().rename(folder.pages(), folder.path(u"moved"_s));
    QCOMPARE(import(*library, {folder.path(u"moved"_s)}).unchanged, 2);
    QCOMPARE(value(library->info()).pages, 1);
}

void tst_Import::changedFileKeepsTheArticlesIdentity()
{
    const LibraryFolder folder;
    folder.writePage(u"01.txt"_s,
                     pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1)}}, {u"图书室开放"_s, {paragraph(2)}}}));
    const auto library = folder.create();
    static_cast<void>(import(*library, {folder.pages()}));
    const auto first = find(*library, u"高温慰问"_s);
    const auto second = find(*library, u"图书室开放"_s);
    const QString key = value(library->article(second)).article.key;
    // The order changes, a word is corrected, an article is new.
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"新馆落成"_s, {paragraph(3)}},
                                                         {u"图书室开放"_s, {paragraph(2) + u"完。"_s}},
                                                         {u"高温慰问"_s, {paragraph(1)}}}));
    const tasks::JobReport report = import(*library, {folder.pages()});
    QCOMPARE(report.files.front().result, FileResult::Replaced);
    QCOMPARE(find(*library, u"高温慰问"_s), first);
    QCOMPARE(find(*library, u"图书室开放"_s), second);
    QCOMPARE(value(library->article(second)).article.key, key);
    QVERIFY(value(library->article(second)).article.paragraphs.last().endsWith(u"完。"_s));
    QCOMPARE(value(library->info()).pages, 1);
    QCOMPARE(value(library->info()).articles, 3);
    QCOMPARE(value(library->startCheck(false)->result()).findings.size(), 0U);
}

void tst_Import::marksFollowTheirArticle()
{
    const LibraryFolder folder;
    const QString body = paragraph(1) + u"王冰介绍了情况。"_s;
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {body}}}));
    auto library = folder.create();
    static_cast<void>(import(*library, {folder.pages()}));
    const auto id = find(*library, u"高温慰问"_s);
    const domain::Article article = value(library->article(id)).article;
    const qsizetype at = article.paragraphs.first().indexOf(u"王冰"_s);
    library.reset();
    mark(folder, id, {{u"热线"_s}, {{{0, at, at + 2}, u"王冰"_s, u"问问他"_s}}}, article);

    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(7), body}}}));
    library = folder.open();
    static_cast<void>(import(*library, {folder.pages()}));
    const tasks::ArticleDetail after = value(library->article(id));
    QCOMPARE(after.marks.tags, QStringList{u"热线"_s});
    QCOMPARE(after.marks.notes.size(), 1U);
    const domain::TextRange place = after.marks.notes.front().range;
    QCOMPARE(after.article.text(place.part).mid(place.start, place.length()), u"王冰"_s);
    QCOMPARE(place.part, 1);
}

void tst_Import::orphanedNoteIsKept()
{
    const LibraryFolder folder;
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1) + u"王冰介绍了情况。"_s}},
                                                         {u"图书室开放"_s, {paragraph(2)}}}));
    auto library = folder.create();
    static_cast<void>(import(*library, {folder.pages()}));
    const auto kept = find(*library, u"高温慰问"_s);
    const auto gone = find(*library, u"图书室开放"_s);
    library.reset();
    mark(folder, kept, {{}, {{{0, 0, 2}, u"王冰"_s, u"问问他"_s}}}, {});
    mark(folder, gone, {{u"要闻"_s}, {}}, {});
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1)}}}));
    library = folder.open();
    static_cast<void>(import(*library, {folder.pages()}));
    QCOMPARE(value(library->article(kept)).marks.notes.size(), 1U);
    const auto findings = value(library->startCheck(false)->result()).findings;
    QCOMPARE(findings.size(), 2U); // listed, not dropped
    for (const tasks::Finding &finding : findings)
        QCOMPARE(finding.kind, tasks::Finding::Kind::Orphan);
}

void tst_Import::brokenFileStopsNothing()
{
    const LibraryFolder folder;
    for (int i = 0; i < 6; ++i)
        folder.writePage(u"%1.txt"_s.arg(i), pageText(u"劳动报"_s, {{u"高温慰问之%1"_s.arg(i), {paragraph(i)}}}));
    QFile broken(folder.pages() + u"/3.txt"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(4000, '\0') + QByteArray(4000, '\xff'));
    broken.close();
    const auto library = folder.create();
    const tasks::JobReport report = import(*library, {folder.pages(), folder.path(u"none"_s)});
    QCOMPARE(report.pages, 5);
    QCOMPARE(report.failed, 2);
    QStringList failed;
    for (const tasks::FileReport &file : report.files) {
        if (file.result == FileResult::Failed)
            failed.append(file.path);
    }
    failed.sort();
    QCOMPARE(failed, (QStringList{folder.path(u"none"_s), folder.pages() + u"/3.txt"_s}));
}

void tst_Import::dryRunStoresNothing()
{
    const LibraryFolder folder;
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1)}}}));
    const auto library = folder.create();
    const tasks::JobReport report = import(*library, {folder.pages()}, true);
    QVERIFY(report.dryRun);
    QCOMPARE(report.pages, 1);
    QCOMPARE(report.articles, 1);
    QCOMPARE(value(library->info()).pages, 0);
    static_cast<void>(import(*library, {folder.pages()}));
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(2)}}}));
    folder.writePage(u"02.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(3)}}}));
    const tasks::JobReport second = import(*library, {folder.pages()}, true);
    QCOMPARE(second.files.at(0).result, FileResult::Replaced);
    QCOMPARE(second.files.at(1).result, FileResult::Imported);
    QCOMPARE(value(library->info()).pages, 1);
}

namespace {

// As an export writes it, with the hash of `text` where there is any.
[[nodiscard]] QString interchange(const QString &sha256)
{
    return uR"({"format": "baolan-archive", "version": 1, "exported": "2026-11-20T12:00:00Z",
  "publications": [{"name": "劳动报", "region": "110000"}],
  "pages": [{"publication": "劳动报", "file": "01.txt", "sha256": %1, "encoding": "UTF-8", "number": "4",
    "date": {"earliest": "2023-09-07", "latest": "2023-09-30", "source": "inferred", "evidence": []},
    "furniture": ["劳动报"],
    "articles": [{"id": "abc123", "kind": "article", "order": 0, "kicker": null, "headline": "高温慰问", "subheadline": null,
      "series": null, "byline": [{"name": "周文", "role": "记者"}], "paragraphs": ["职工技术比武在昨天开赛，王冰到场。"],
      "repairs": [], "suspects": [], "districts": [{"code": "110114", "name": "昌平区", "about": true}],
      "entities": [{"type": "person", "name": "王冰", "id": null, "mentions": [{"text": "王冰", "paragraph": 0, "start": 12, "end": 14}], "posts": []}],
      "dates": [], "figures": [], "events": [],
      "tags": ["热线/接诉即办"], "notes": [{"paragraph": 0, "start": 12, "end": 14, "text": "问问他"}]}]}]})"_s.arg(
        sha256);
}

} // namespace

void tst_Import::interchangeKeepsKeysAndMarks()
{
    const LibraryFolder folder;
    const QString file = folder.writePage(u"archive.json"_s, interchange(u"null"_s));
    const auto library = folder.create();
    const tasks::JobReport report = import(*library, {file});
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.pages, 1);
    const auto id = value(library->articleByKey(u"abc123"_s));
    const tasks::ArticleDetail detail = value(library->article(id));
    QCOMPARE(detail.marks.tags, QStringList{u"热线/接诉即办"_s});
    QCOMPARE(detail.marks.notes.size(), 1U);
    QCOMPARE(detail.marks.notes.front().text, u"问问他"_s);
    QCOMPARE(detail.article.derived.entities.front().name, u"王冰"_s);
    QCOMPARE(detail.article.derived.districts.front().code, u"110114"_s);
    QVERIFY(value(library->page(detail.row.page)).page.rebuilt);
    QCOMPARE(value(library->archive()).publications.front().region, u"110000"_s);
    // Again: the same page, and its marks are not doubled.
    const tasks::JobReport again = import(*library, {file});
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(value(library->article(id)).marks, detail.marks);
    QCOMPARE(value(library->startCheck(false)->result()).findings.size(), 0U);
}

void tst_Import::fileReplacesThePageRebuiltFromInterchange()
{
    const LibraryFolder folder;
    const QString text = pageText(u"劳动报"_s, {{u"高温慰问"_s, {u"职工技术比武在昨天开赛，王冰到场。"_s}}});
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString json = folder.path(u"archive.json"_s);
    QFile file(json);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(interchange(u'"' + QString::fromLatin1(hash) + u'"').toUtf8());
    file.close();
    folder.writePage(u"01.txt"_s, text);
    const auto library = folder.create();
    static_cast<void>(import(*library, {json}));
    const auto id = value(library->articleByKey(u"abc123"_s));
    const tasks::JobReport report = import(*library, {folder.pages()});
    QCOMPARE(report.files.front().result, FileResult::Replaced);
    const tasks::ArticleDetail after = value(library->article(id));
    QVERIFY(!value(library->page(after.row.page)).page.rebuilt);
    QCOMPARE(after.marks.tags, QStringList{u"热线/接诉即办"_s});
    QCOMPARE(after.marks.notes.size(), 1U);
    QCOMPARE(import(*library, {json}).unchanged, 1);
    QVERIFY(!value(library->page(after.row.page)).page.rebuilt);
}

void tst_Import::anyOrderGivesTheSameLibrary()
{
    constexpr int files = 8;
    const auto version = [](int file, int version) {
        std::vector<TextArticle> articles;
        for (int i = 0; i <= (file + version) % 3; ++i)
            articles.push_back({u"第%1页第%2条消息第%3稿"_s.arg(file).arg(i).arg(version * i),
                                {paragraph(file * 100 + i * 10 + version)}});
        return pageText(u"劳动报"_s, articles);
    };
    const auto write = [&](const LibraryFolder &folder, int file, int v) {
        folder.writePage(u"2023/09/%1.txt"_s.arg(10 + file), version(file, v));
    };

    const LibraryFolder fresh;
    for (int file = 0; file < files; ++file)
        write(fresh, file, 3);
    const auto wanted = fresh.create();
    static_cast<void>(import(*wanted, {fresh.pages()}));
    const QStringList content = this->content(*wanted);

    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        const LibraryFolder folder;
        const auto library = folder.create();
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 3; ++i)
                write(folder, static_cast<int>(random() % files), static_cast<int>(random() % 3));
            const QString one = folder.pages() + u"/2023/09/%1.txt"_s.arg(10 + random() % files);
            static_cast<void>(import(*library, {random() % 2 && QFile::exists(one) ? one : folder.pages()}));
        }
        for (int file = 0; file < files; ++file)
            write(folder, file, 3);
        static_cast<void>(import(*library, {folder.pages()}));
        const auto strip = [](QStringList lines) { // a page named by itself has a shorter name
            for (QString &line : lines)
                line = line.section(u'/', -1);
            return lines;
        };
        QCOMPARE(strip(this->content(*library)), strip(content));
        QCOMPARE(value(library->startCheck(false)->result()).findings.size(), 0U);
    }
}

void tst_Import::readOnlyLibraryRefuses()
{
    const LibraryFolder folder;
    folder.create().reset();
    const auto library = tasks::Library::open(folder.libraryPath(), tasks::OpenMode::ReadOnly, Work::Inline);
    QVERIFY(library);
    QVERIFY((*library)->isReadOnly());
    tasks::ImportRequest request;
    request.paths = {folder.pages()};
    const tasks::Job *job = (*library)->startImport(request);
    QCOMPARE(job->result().result().error().kind, domain::ErrorKind::ReadOnly);
    QCOMPARE(job->state(), tasks::JobState::Failed);
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
