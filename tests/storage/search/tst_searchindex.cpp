// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/documentreader.h"
#include "models/storage/search/indexcheck.h"
#include "models/storage/search/indexer.h"
#include "models/storage/search/searchengine.h"
#include "models/storage/search/segmentstore.h"
#include "models/text/query/matcher.h"
#include "models/text/query/querylanguage.h"
#include "tests/storage/samplepage.h"
#include "tests/storage/search/randomarticles.h"

#include <QFile>
#include <QSet>

using namespace baolan;
using namespace baolan::test;
using namespace domain;
namespace search = storage::search;

namespace {

constexpr int seed = 20260101;

/// A library of random pages, its index, and the answers of a scan to compare with.
class IndexedLibrary
{
public:
    explicit IndexedLibrary(int pages) : m_random(seed)
    {
        for (int number = 0; number < pages; ++number)
            addPage(number);
    }

    void addPage(int number) { m_ids.push_back(m_library.store(keyed(m_random.page(number)))); }
    /// The page's articles are others, or fewer.
    void replacePage(int number)
    {
        const storage::LibraryFile file = m_library.open();
        const storage::Connection reader = file.reader();
        const auto detail = storage::PageStore(reader).load(m_ids[std::size_t(number)]);
        Page page = m_random.page(number);
        for (std::size_t i = 0; i < page.articles.size(); ++i)
            page.articles[i].key = i < detail->page.articles.size() ? detail->page.articles[i].key : QString();
        m_library.store(keyed(std::move(page)), storage::KnownPage{detail->id, detail->issue, false});
    }
    void index() const { static_cast<void>(search::catchUp(m_library.open(), {}, 1)); }

    [[nodiscard]] SearchAnswer answer(const SearchRequest &request)
    {
        const storage::Connection reader = m_library.open(false).reader();
        return m_engine.search(reader, request, QDate(2023, 1, 1), {});
    }

    /// The same by reading every article.
    [[nodiscard]] QSet<qint64> scanned(const Query &query, bool variants) const
    {
        const storage::Connection reader = m_library.open(false).reader();
        search::DocumentReader documents(reader);
        const text::Matcher matcher(query, variants);
        QSet<qint64> found;
        const storage::Statement all(reader, "SELECT id FROM article WHERE NOT gone");
        for (const storage::Rows rows = all.rows(); rows.next();) {
            const auto id = ArticleId(rows.number(0));
            const auto text = documents.text(id);
            const search::DocumentFacts facts = documents.facts(id, *text);
            if (matcher.matches(*text, [&](const Query &leaf) { return holds(leaf, facts); }))
                found.insert(rows.number(0));
        }
        return found;
    }

    [[nodiscard]] SampleLibrary &library() { return m_library; }
    [[nodiscard]] RandomArticles &random() { return m_random; }

private:
    [[nodiscard]] static bool holds(const Query &leaf, const search::DocumentFacts &facts)
    {
        if (const auto *kind = std::get_if<KindQuery>(&leaf.value))
            return (kind->kind == ArticleKind::PhotoStory) == ((facts.traits & search::IsPhotoStory) != 0);
        if (const auto *length = std::get_if<LengthQuery>(&leaf.value)) {
            const auto order = qint64(facts.length) <=> length->characters;
            switch (length->comparison) {
            case Comparison::Equal: return order == 0;
            case Comparison::Less: return order < 0;
            case Comparison::LessOrEqual: return order <= 0;
            case Comparison::Greater: return order > 0;
            case Comparison::GreaterOrEqual: return order >= 0;
            }
        }
        if (const auto *date = std::get_if<DateQuery>(&leaf.value)) {
            if (date->undated || facts.page.dayFrom == 0)
                return date->undated && facts.page.dayFrom == 0;
            return DateInterval::day(QDate::fromJulianDay(facts.page.dayFrom)).overlaps(date->interval);
        }
        const auto &field = std::get<FieldQuery>(leaf.value);
        return field.field == QueryField::Section ? facts.page.section.contains(field.value)
                                                  : facts.page.number == field.value;
    }

    [[nodiscard]] Page keyed(Page page)
    {
        for (Article &article : page.articles) {
            if (article.key.isEmpty())
                article.key = QStringLiteral("key-%1").arg(m_nextKey++);
        }
        return page;
    }

    SampleLibrary m_library;
    RandomArticles m_random;
    std::vector<PageId> m_ids;
    int m_nextKey = 0;
    search::SearchEngine m_engine;
};

[[nodiscard]] QSet<qint64> setOf(const SearchAnswer &answer)
{
    QSet<qint64> ids;
    for (const ArticleId id : answer.articles)
        ids.insert(number(id));
    return ids;
}

void compareRandomly(IndexedLibrary &archive, int queries)
{
    for (int i = 0; i < queries; ++i) {
        SearchRequest request;
        request.query = archive.random().query();
        request.variants = archive.random().below(3) == 0;
        request.order = SearchOrder(archive.random().below(3));
        const SearchAnswer answer = archive.answer(request);
        const QSet<qint64> found = setOf(answer);
        const QSet<qint64> wanted = archive.scanned(request.query, request.variants);
        QVERIFY2(found == wanted, qPrintable(QStringLiteral("query %1: %2 found, %3 wanted; %4")
                                                 .arg(i)
                                                 .arg(found.size())
                                                 .arg(wanted.size())
                                                 .arg(text::print(request.query))));
        QCOMPARE(answer.articles.size(), std::size_t(found.size()));
        qint64 counted = answer.histogram.undated;
        for (const qint64 month : answer.histogram.months)
            counted += month;
        QCOMPARE(counted, qint64(found.size()));
    }
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
    compareRandomly(archive, qEnvironmentVariableIntValue("BAOLAN_QUERIES") > 0
                                 ? qEnvironmentVariableIntValue("BAOLAN_QUERIES")
                                 : 600);
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

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
