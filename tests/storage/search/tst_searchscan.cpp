// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/indexer.h"
#include "models/text/query/querylanguage.h"
#include "tests/storage/search/indexedlibrary.h"

#include <array>

using namespace baolan;
using namespace baolan::test;
using namespace domain;

namespace {

/// A kind of query, and how one is drawn.
struct QueryKind {
    const char *name;
    Query (*draw)(RandomArticles &random);
};

Query phrase(const QString &words, RandomArticles &random)
{
    return {PhraseQuery{words, random.below(4) == 0 ? QueryPart(random.below(5)) : QueryPart::Anywhere, true}};
}

constexpr std::array kinds{
    QueryKind{"one character", [](RandomArticles &random) { return phrase(random.words(1, 1), random); }},
    QueryKind{"two characters", [](RandomArticles &random) { return phrase(random.words(2, 2), random); }},
    QueryKind{"three and more", [](RandomArticles &random) { return phrase(random.words(3, 6), random); }},
    QueryKind{"mixed writing", [](RandomArticles &random) { return phrase(random.mixed(), random); }},
    QueryKind{"near",
              [](RandomArticles &random) -> Query {
                  return {NearQuery{random.nearWords(), random.below(15), QueryPart(random.below(5))}};
              }},
    QueryKind{"fields", [](RandomArticles &random) { return random.factsLeaf(); }},
    QueryKind{"words and fields",
              [](RandomArticles &random) -> Query { return {AllOf{{random.wordsLeaf(), random.factsLeaf()}}}; }},
    QueryKind{"negation",
              [](RandomArticles &random) -> Query { return {AllOf{{random.leaf(), {NoneOf{{random.leaf()}}}}}}; }},
    QueryKind{"any tree", [](RandomArticles &random) { return random.query(3); }}};

} // namespace

/// The index answers as a scan of the text does: random queries of every kind, those of BAOLAN_QUERIES (some hundreds, if it is
/// not set), on a library in each state an index can be in. The count of the differences is printed.
class TestSearchScan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differences()
    {
        const int wanted = std::max(qEnvironmentVariableIntValue("BAOLAN_QUERIES"), 900);
        IndexedLibrary archive(70);
        std::array<int, kinds.size()> asked{}, found{};
        int differing = 0;
        for (int i = 0; i < wanted; ++i) {
            // No index at first; then whole, with a tail, with dead articles, in many segments, merged.
            if (i == wanted / 9)
                archive.index();
            if (i > wanted / 3 && i % (wanted / 40 + 1) == 0)
                change(archive, i);
            const std::size_t kind = std::size_t(i) % kinds.size();
            SearchRequest request;
            request.query = kinds[kind].draw(archive.random());
            request.variants = archive.random().below(3) == 0;
            request.order = SearchOrder(archive.random().below(3));
            const QSet<qint64> answer = archive.found(request);
            ++asked[kind];
            found[kind] += !answer.isEmpty();
            if (answer != archive.scanned(request.query, request.variants)) {
                ++differing;
                qWarning("differs: %s: %s", kinds[kind].name, qPrintable(text::print(request.query)));
            }
        }
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            qInfo("%-18s %6d queries, %6d find something", kinds[kind].name, asked[kind], found[kind]);
            QVERIFY2(found[kind] > asked[kind] / 8, kinds[kind].name); // else they would compare nothing with nothing
        }
        qInfo("%d queries on %zu articles: %d differences from a scan", wanted, archive.scan().articles(), differing);
        QCOMPARE(differing, 0);
    }

private:
    static void change(IndexedLibrary &archive, int step)
    {
        if (step % 3 == 0)
            archive.addPage(1000 + step);
        else
            archive.replacePage(archive.random().below(70));
        if (step % 2 == 0)
            archive.index();
        if (step % 5 == 0)
            static_cast<void>(storage::search::mergeSome(archive.library().open(), {}));
    }
};

QTEST_GUILESS_MAIN(TestSearchScan)
#include "tst_searchscan.moc"
