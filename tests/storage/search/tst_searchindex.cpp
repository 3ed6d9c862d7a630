// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/indexcheck.h"
#include "models/storage/search/indexer.h"
#include "models/storage/search/searchengine.h"
#include "models/storage/search/segmentstore.h"
#include "tests/storage/search/indexedlibrary.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>

#include <sys/resource.h>

using namespace baolan;
using namespace baolan::test;
using namespace domain;
namespace search = storage::search;

namespace {

/// While it lives, no file grows beyond so many bytes: for who writes, a disk without space.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        if (getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("no limit can be asked for");
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/// Does it again and again on a disk with a little more space each time, until there is enough; after each failure the
/// answers are those of a scan and the index is none the worse.
template<typename Work>
void untilThereIsSpace(IndexedLibrary &archive, rlim_t step, Work &&work)
{
    int failed = 0;
    for (rlim_t space = step;; space += step) {
        Expected<bool> done = false;
        {
            const FullDisk full(space);
            done = storage::attempt([&] { return work(archive.library().open()); });
        }
        if (!done) {
            QVERIFY2(done.error().kind == ErrorKind::DiskFull, qPrintable(done.error().detail));
            ++failed;
        }
        QVERIFY(search::IndexFile::openReading(archive.library().path()).has_value() || !done);
        compareRandomly(archive, 8);
        if (QTest::currentTestFailed())
            return;
        if (done)
            break;
    }
    QVERIFY2(failed > 1, qPrintable(QString::number(failed)));
    std::vector<Finding> findings;
    search::checkIndex(archive.library().open(false).reader(),
                       [&](Finding finding) { findings.push_back(std::move(finding)); });
    QCOMPARE(findings.size(), 0U);
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutIndexItReads();
    void indexAnswersAsScan();
    void changesAndMerges();
    void longListsAreCutIntoRuns();
    void damagedOrForeignIndexIsMadeAnew();
    void checkTellsOfTheIndex();
    void mentionsAreDistrictsOrElseNames();
    void fullDiskWhileIndexing();
    void fullDiskWhileMerging();
};

void TestSearchIndex::withoutIndexItReads()
{
    IndexedLibrary archive(20);
    compareRandomly(archive, 60);
}

void TestSearchIndex::indexAnswersAsScan()
{
    IndexedLibrary archive(60);
    archive.index();
    compareRandomly(archive, 150);
}

void TestSearchIndex::changesAndMerges()
{
    IndexedLibrary archive(10);
    for (int round = 0; round < 18; ++round) {
        archive.index();
        archive.addPage(100 + round);
        if (round % 2 == 0)
            archive.replacePage(archive.random().below(10 + round));
        compareRandomly(archive, 12); // with a tail
        archive.index();
        compareRandomly(archive, 12);
    }
    while (search::mergeSome(archive.library().open(), {}))
        compareRandomly(archive, 30);
    const auto index = search::IndexFile::openReading(archive.library().path());
    QVERIFY(index);
    QVERIFY(search::SegmentStore(*index).ids().size() < 12);
}

void TestSearchIndex::longListsAreCutIntoRuns()
{
    SampleLibrary library;
    Page page = baolan::test::page(QStringLiteral("long"), {});
    for (int i = 0; i < 9000; ++i) {
        Article article;
        article.key = QStringLiteral("k%1").arg(i);
        article.order = i;
        article.headline = i % 7 == 0 ? QStringLiteral("工会") : QStringLiteral("题");
        article.paragraphs = {QStringLiteral("工会在场") + (i % 3 == 0 ? QStringLiteral("调解工会") : QString())};
        page.articles.push_back(article);
    }
    static_cast<void>(library.store(page));
    QVERIFY(search::catchUp(library.open(), {}, 1));
    const storage::Connection reader = library.open(false).reader();
    search::SearchEngine engine;
    const auto count = [&](const QString &words, QueryPart part) {
        SearchRequest request;
        request.query = {PhraseQuery{words, part, true}};
        return engine.search(reader, request, QDate(2023, 1, 1), {}).articles.size();
    };
    QCOMPARE(count(QStringLiteral("工会"), QueryPart::Anywhere), 9000U);
    QCOMPARE(count(QStringLiteral("工会"), QueryPart::Title), 1286U);
    QCOMPARE(count(QStringLiteral("会"), QueryPart::Anywhere), 9000U);
    QCOMPARE(count(QStringLiteral("调解工会"), QueryPart::Body), 3000U);
    QCOMPARE(count(QStringLiteral("工会在场调解工会"), QueryPart::Anywhere), 3000U);
    QCOMPARE(count(QStringLiteral("会工"), QueryPart::Anywhere), 0U);
}

void TestSearchIndex::damagedOrForeignIndexIsMadeAnew()
{
    IndexedLibrary archive(10);
    archive.index();
    const QString path = search::IndexFile::path(archive.library().path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    compareRandomly(archive, 20); // read from the library
    archive.index();
    compareRandomly(archive, 20);
    QVERIFY(QFile::remove(path));
    compareRandomly(archive, 20);
    IndexedLibrary other(12);
    other.index();
    search::IndexFile::remove(archive.library().path());
    QVERIFY(QFile::copy(search::IndexFile::path(other.library().path()), path));
    compareRandomly(archive, 20);
    archive.index();
    compareRandomly(archive, 20);
}

void TestSearchIndex::checkTellsOfTheIndex()
{
    IndexedLibrary archive(3);
    const auto findings = [&](const auto check) {
        std::vector<Finding> found;
        check(archive.library().open(false).reader(), [&](Finding finding) { found.push_back(std::move(finding)); });
        return found.size();
    };
    QCOMPARE(findings(search::checkIndex), 0U); // to be without one is no damage
    QCOMPARE(findings(search::checkCovered), 1U);
    archive.index();
    QCOMPARE(findings(search::checkCovered), 0U);
    archive.addPage(77);
    QCOMPARE(findings(search::checkIndex), 0U);
    QCOMPARE(findings(search::checkCovered), 1U);

    QFile file(search::IndexFile::path(archive.library().path()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no database");
    file.close();
    QCOMPARE(findings(search::checkIndex), 1U);
}

/// A district that no article is called for any more, because the page that named it was replaced, is none.
void TestSearchIndex::mentionsAreDistrictsOrElseNames()
{
    SampleLibrary library;
    const auto page = [](int version) {
        Page page = baolan::test::page(QStringLiteral("m"), {QStringLiteral("甲"), QStringLiteral("乙")});
        if (version == 0)
            page.articles[0].derived.districts = {{QStringLiteral("110118"), QStringLiteral("密云区"), false, {}}};
        page.articles[1].derived.entities = {{EntityType::Place, QStringLiteral("密云水库"), {}, {}, {}}};
        return page;
    };
    search::SearchEngine engine;
    const auto headlines = [&](const DistrictQuery &leaf) {
        SearchRequest request;
        request.query = {leaf};
        const storage::Connection reader = library.open(false).reader();
        QStringList found;
        for (const ArticleId id : engine.search(reader, request, QDate(2023, 1, 1), {}).articles)
            found.append(storage::PageStore(reader).article(id)->article.headline);
        return found;
    };
    const PageId id = library.store(page(0));
    QVERIFY(search::catchUp(library.open(), {}, 1));
    QCOMPARE(headlines({QStringLiteral("密云"), false}), QStringList{QStringLiteral("甲")});
    QCOMPARE(headlines({QStringLiteral("密云区"), false}), QStringList{QStringLiteral("甲")});
    QCOMPARE(headlines({QStringLiteral("110118"), false}), QStringList{QStringLiteral("甲")});
    QCOMPARE(headlines({QStringLiteral("密云"), true}), QStringList()); // it is not about it
    QCOMPARE(headlines({QStringLiteral("密云水"), false}), QStringList{QStringLiteral("乙")});
    QCOMPARE(headlines({QStringLiteral("密云水"), true}), QStringList());
    const auto known = storage::PageStore(library.open(false).reader()).load(id);
    static_cast<void>(library.store(page(1), storage::KnownPage{id, known->issue, false}));
    QVERIFY(search::catchUp(library.open(), {}, 1));
    QCOMPARE(headlines({QStringLiteral("密云"), false}), QStringList{QStringLiteral("乙")});
}

void TestSearchIndex::fullDiskWhileIndexing()
{
    IndexedLibrary archive(40);
    const auto work = [](const storage::LibraryFile &file) { return search::catchUp(file, {}, 1); };
    untilThereIsSpace(archive, 50'000, work);
    // What is there already is kept while more does not fit.
    for (int number = 100; number < 160; ++number)
        archive.addPage(number);
    const auto covered = [&] {
        const auto index = search::IndexFile::openReading(archive.library().path());
        return index ? search::indexState(*index).covered.article : 0;
    };
    const qint64 before = covered();
    QVERIFY(before > 0);
    {
        const FullDisk full(QFileInfo(search::IndexFile::path(archive.library().path())).size());
        QVERIFY(!storage::attempt([&] { return work(archive.library().open()); }));
    }
    QCOMPARE(covered(), before);
    compareRandomly(archive, 10);
    archive.index();
    QVERIFY(covered() > before);
}

void TestSearchIndex::fullDiskWhileMerging()
{
    IndexedLibrary archive(0);
    for (int number = 0; number < 8; ++number) {
        archive.addPage(number);
        archive.index();
    }
    untilThereIsSpace(archive, 20'000, [](const storage::LibraryFile &file) { return search::mergeSome(file, {}); });
    const auto index = search::IndexFile::openReading(archive.library().path());
    QCOMPARE(search::SegmentStore(*index).ids().size(), 1U);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
