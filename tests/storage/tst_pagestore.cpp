// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/checks.h"

using namespace baolan;
using namespace baolan::domain;
using namespace baolan::storage;
using baolan::test::SampleLibrary;
using namespace Qt::Literals::StringLiterals;

class tst_PageStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack();
    void knownByHashAndByPlace();
    void replacedPageKeepsArticlesByKey();
    void articleWithMarksIsNeverDropped();
    void goneArticleComesBack();
    void issueMovesWithItsPages();
    void filesOfOnePrintedPage();
    void duplicateKeyIsRefused();

private:
    static PageDetail load(const SampleLibrary &library, PageId id)
    {
        return PageStore(library.open().reader()).load(id).value();
    }
    static KnownPage known(const SampleLibrary &library, const Page &page)
    {
        return PageStore(library.open().reader()).byPlace(page, memberName(page.source.file, page.source.path)).value();
    }
    static void tag(const SampleLibrary &library, ArticleId article, const QString &tag)
    {
        const LibraryFile file = library.open();
        const Connection writer = file.writer();
        MarkStore(writer).merge(article, {{tag}, {}}, {}, PagePreparer());
    }
    static QStringList findings(const SampleLibrary &library)
    {
        QStringList found;
        const Connection reader = library.open().reader();
        for (const auto check : {&checkIntegrity, &checkForeignKeys, &checkHashes, &checkDerived})
            check(reader, [&](const Finding &finding) { found.append(finding.subject + u": "_s + finding.detail); });
        return found;
    }
};

void tst_PageStore::everyValueComesBack()
{
    const SampleLibrary library;
    const Page page = test::fullPage();
    const PageId id = library.store(page);
    const PageDetail detail = load(library, id);
    QCOMPARE(detail.page.source, page.source);
    QCOMPARE(detail.page.date, page.date);
    QCOMPARE(detail.page.furniture, page.furniture);
    QCOMPARE(detail.page.articles.size(), page.articles.size());
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        QCOMPARE(detail.page.articles[i].derived, page.articles[i].derived);
        QVERIFY(detail.page.articles[i] == page.articles[i]);
    }
    QVERIFY(detail.page == page);
    const auto article = PageStore(library.open().reader()).article(detail.articles.front());
    QVERIFY(article && article->article == page.articles.front());
    QCOMPARE(article->row.byline, u"周文、吴山"_s);
    QCOMPARE(article->row.pageNumber, u"A05"_s);
    QCOMPARE(article->file, page.source.file);
    QCOMPARE(article->issue, detail.issue);
    QCOMPARE(findings(library), QStringList());
}

void tst_PageStore::knownByHashAndByPlace()
{
    const SampleLibrary library;
    const Page page = test::fullPage();
    const PageId id = library.store(page);
    const PageStore pages(library.open().reader());
    const Connection reader = library.open().reader();
    const PageStore store(reader);
    QCOMPARE(store.bySha256(page.source.sha256)->id, id);
    QVERIFY(!store.bySha256(QByteArray(32, 'z')));
    QVERIFY(!store.bySha256({}));
    QCOMPARE(store.byPlace(page, u"2019/第3期/05.html"_s)->id, id);
    QVERIFY(!store.byPlace(page, u"2019/第3期/06.html"_s));
}

void tst_PageStore::replacedPageKeepsArticlesByKey()
{
    const SampleLibrary library;
    Page page = test::page(u"a.txt"_s, {u"甲"_s, u"乙"_s, u"丙"_s});
    const PageId id = library.store(page);
    const PageDetail before = load(library, id);
    page.source.sha256 = QByteArray(32, 'n');
    std::swap(page.articles[0], page.articles[2]);
    page.articles[0].order = 0;
    page.articles[2].order = 2;
    page.articles.erase(page.articles.begin() + 1);
    page.articles[0].headline = u"丙改"_s;
    QCOMPARE(library.store(page, known(library, page)), id);
    const PageDetail after = load(library, id);
    QCOMPARE(after.articles, (std::vector{before.articles[2], before.articles[0]}));
    QCOMPARE(after.page.articles[0].headline, u"丙改"_s);
    QVERIFY(after.page == page);
    QCOMPARE(findings(library), QStringList());
}

void tst_PageStore::articleWithMarksIsNeverDropped()
{
    const SampleLibrary library;
    Page page = test::page(u"a.txt"_s, {u"甲"_s, u"乙"_s});
    const PageDetail before = load(library, library.store(page));
    tag(library, before.articles[1], u"热线/接诉即办"_s);
    page.articles.pop_back();
    static_cast<void>(library.store(page, known(library, page)));
    const Connection reader = library.open().reader();
    QCOMPARE(reader.number("SELECT count(*) FROM article"), 2);
    QCOMPARE(reader.number("SELECT count(*) FROM article_list"), 1);
    QCOMPARE(MarkStore(reader).load(before.articles[1]).tags, QStringList{u"热线/接诉即办"_s});
    QVERIFY(!PageStore(reader).article(before.articles[1]));
    QCOMPARE(findings(library), QStringList());
    QStringList orphans;
    checkOrphans(reader, [&](const Finding &finding) { orphans.append(finding.subject); });
    QCOMPARE(orphans, QStringList{before.page.articles[1].key});
}

void tst_PageStore::goneArticleComesBack()
{
    const SampleLibrary library;
    const Page whole = test::page(u"a.txt"_s, {u"甲"_s, u"乙"_s});
    const PageId id = library.store(whole);
    const PageDetail before = load(library, id);
    tag(library, before.articles[1], u"要闻"_s);
    Page less = whole;
    less.articles.pop_back();
    static_cast<void>(library.store(less, known(library, whole)));
    static_cast<void>(library.store(whole, known(library, whole)));
    const PageDetail after = load(library, id);
    QCOMPARE(after.articles, before.articles);
    QCOMPARE(after.marks[1].tags, QStringList{u"要闻"_s});
    QCOMPARE(findings(library), QStringList());
}

void tst_PageStore::issueMovesWithItsPages()
{
    const SampleLibrary library;
    Page page = test::page(u"a.txt"_s, {u"甲"_s});
    static_cast<void>(library.store(page));
    page.publication = u"晚报"_s;
    page.date.interval = DateInterval::month(2020, 2);
    static_cast<void>(library.store(page, known(library, page)));
    const Archive archive = PublicationStore(library.open().reader()).archive();
    QCOMPARE(archive.publications.size(), 1U);
    QCOMPARE(archive.publications.front().name, u"晚报"_s);
    QCOMPARE(archive.issues.size(), 1U);
    QCOMPARE(archive.issues.front().date, DateInterval::month(2020, 2));
    QCOMPARE(archive.issues.front().articles, 1);
    QCOMPARE(findings(library), QStringList());
}

void tst_PageStore::filesOfOnePrintedPage()
{
    const SampleLibrary library;
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s})
        static_cast<void>(library.store(test::page(name, {u"甲"_s})));
    Page other = test::page(u"c.txt"_s, {u"甲"_s});
    other.number = u"2"_s;
    static_cast<void>(library.store(other));
    Page unnumbered = test::page(u"d.txt"_s, {u"甲"_s});
    unnumbered.number.clear();
    static_cast<void>(library.store(unnumbered));
    const Connection reader = library.open().reader();
    const PublicationStore publications(reader);
    const Archive archive = publications.archive();
    QCOMPARE(archive.issues.front().pages, 3);
    QCOMPARE(archive.issues.front().articles, 4);
    const std::vector<PageEntry> pages = publications.pages(archive.issues.front().id);
    QCOMPARE(pages.size(), 3U);
    QCOMPARE(pages[0].ids.size(), 2U);
    QCOMPARE(pages[0].articles, 2);
    QCOMPARE(findings(library), QStringList());
}

void tst_PageStore::duplicateKeyIsRefused()
{
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    Page other = test::page(u"b.txt"_s, {u"乙"_s});
    other.articles[0].key = u"a.txt-甲"_s;
    QVERIFY(test::errorOf([&] { return library.store(other); }).has_value());
    QCOMPARE(library.open().reader().number("SELECT count(*) FROM page"), 1);
    QCOMPARE(findings(library), QStringList());
}

QTEST_GUILESS_MAIN(tst_PageStore)
#include "tst_pagestore.moc"
