// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::ArticleId;
using items::ArticleListModel;

namespace {

/// An answer that is there already. Not inlined, or the compiler warns of the other half of std::expected.
template<typename Value>
[[gnu::noinline]] QFuture<domain::Expected<Value>> ready(domain::Expected<Value> answer)
{
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

domain::SearchAnswer answerOf(ArticleListModel::Ids ids)
{
    domain::SearchAnswer answer;
    answer.articles = std::move(ids);
    return answer;
}

/// Answers at once, or when it is told to; counts what it is asked.
struct Library {
    ArticleListModel::Ids ids;
    bool held = false;
    std::vector<std::pair<QPromise<domain::Expected<domain::SearchAnswer>>, ArticleListModel::Ids>> waiting;
    int rowQuestions = 0;
    qsizetype rowsAsked = 0;
    qsizetype snippetsAsked = 0;
    std::vector<domain::SearchRequest> requests;

    ArticleListModel::Source source()
    {
        return {.answer =
                    [this](const domain::SearchRequest &request, std::stop_token) {
                        requests.push_back(request);
                        if (!held)
                            return ready<domain::SearchAnswer>(answerOf(ids));
                        waiting.emplace_back(QPromise<domain::Expected<domain::SearchAnswer>>(), ids);
                        waiting.back().first.start();
                        return waiting.back().first.future();
                    },
                .rows =
                    [this](ArticleListModel::Ids wanted, std::stop_token) {
                        ++rowQuestions;
                        rowsAsked += qsizetype(wanted.size());
                        ArticleListModel::Rows rows;
                        for (const ArticleId id : wanted) {
                            tasks::ArticleRow row;
                            row.id = id;
                            row.headline = u"Headline %1"_s.arg(domain::number(id));
                            row.length = 1234;
                            rows.push_back(row);
                        }
                        return ready<ArticleListModel::Rows>(std::move(rows));
                    },
                .snippets =
                    [this](const domain::SearchRequest &, ArticleListModel::Ids wanted, std::stop_token) {
                        snippetsAsked += qsizetype(wanted.size());
                        ArticleListModel::Snippets snippets;
                        for (const ArticleId id : wanted)
                            snippets.push_back({.article = id,
                                                .text = u"snippet %1"_s.arg(domain::number(id)),
                                                .marks = {{0, 7}},
                                                .hits = 1});
                        return ready<ArticleListModel::Snippets>(std::move(snippets));
                    }};
    }

    void answer(std::size_t which)
    {
        waiting[which].first.addResult(domain::Expected<domain::SearchAnswer>(answerOf(waiting[which].second)));
        waiting[which].first.finish();
    }
};

domain::SearchRequest words(const QString &words)
{
    domain::SearchRequest request;
    request.query = {domain::PhraseQuery{words}};
    return request;
}

domain::Snippet snippet(const ArticleListModel &model, int row)
{
    return model.index(row, 0).data(ArticleListModel::SnippetRole).value<domain::Snippet>();
}

ArticleListModel::Ids numbered(qint64 count)
{
    ArticleListModel::Ids ids;
    for (qint64 id = 1; id <= count; ++id)
        ids.push_back(ArticleId(id));
    return ids;
}

QString headline(const ArticleListModel &model, int row) { return model.index(row, 0).data().toString(); }

} // namespace

class ArticleListModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsChunksWhenTheyAreLookedAt()
    {
        Library library;
        library.ids = numbered(1000);
        ArticleListModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.setRequest({});
        QTRY_COMPARE(headline(model, 0), u"Headline 1"_s);
        library.rowQuestions = 0;
        QVERIFY(!model.index(555, 0).data(ArticleListModel::LoadedRole).toBool());
        QTRY_COMPARE(headline(model, 555), u"Headline 556"_s);
        QCOMPARE(library.rowQuestions, 1);
        QCOMPARE(headline(model, 599), u"Headline 600"_s);
        QCOMPARE(library.rowQuestions, 1);
        QCOMPARE(model.index(555, ArticleListModel::Length).data().toString(), QLocale().toString(1234));
    }

    void aMillionRowsAskForWhatIsSeenOnly()
    {
        Library library;
        library.ids = numbered(1'000'000);
        ArticleListModel model(library.source());
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(library.rowsAsked, ArticleListModel::chunkSize); // the first screen comes with the answer
        // As when the scroll bar is dragged from end to end: most of what it passes is never asked for.
        for (int row = 0; row < 1'000'000; row += 1000)
            (void)model.index(row, 0).data();
        QTRY_COMPARE(headline(model, 999'000), u"Headline 999001"_s);
        QVERIFY2(library.rowsAsked <= 9 * ArticleListModel::chunkSize, qPrintable(QString::number(library.rowsAsked)));
        QCOMPARE(model.rowOf(ArticleId(999'999)), 999'998);
        QCOMPARE(model.rowOf(ArticleId::None), -1);
    }

    void dropsAnswersToOlderQuestions()
    {
        Library library;
        library.held = true;
        ArticleListModel model(library.source());
        library.ids = numbered(3);
        model.setRequest(words(u"a"_s));
        library.ids = numbered(5);
        model.setRequest(words(u"ab"_s));
        QVERIFY(model.isLoading());
        library.answer(1);
        QTRY_COMPARE(model.rowCount(), 5);
        library.answer(0);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!model.isLoading());
    }

    void keepsRowsOnRefresh()
    {
        Library library;
        library.ids = numbered(10);
        ArticleListModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 10);
        const QPersistentModelIndex first = model.index(1, 0);
        const QPersistentModelIndex last = model.index(9, 0);
        library.ids.insert(library.ids.begin() + 5, ArticleId(100));
        library.ids.erase(library.ids.begin() + 6);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QTRY_COMPARE(model.rowOf(ArticleId(100)), 5);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(first.row(), 1);
        QCOMPARE(last.row(), 9);
        QTRY_COMPARE(headline(model, 5), u"Headline 100"_s);
    }

    void sortsByAskingAgain()
    {
        Library library;
        library.ids = numbered(3);
        ArticleListModel model(library.source());
        model.setRequest({});
        model.sort(ArticleListModel::Byline, Qt::AscendingOrder);
        model.sort(ArticleListModel::Byline, Qt::AscendingOrder);
        QCOMPARE(library.requests.size(), 2U);
        QCOMPARE(library.requests.front().order, domain::SearchOrder::Newest);
        QCOMPARE(library.requests.back().order, domain::SearchOrder::Column);
        QCOMPARE(library.requests.back().sort, tasks::ArticleSort::Byline);
        model.sort(ArticleListModel::Date, Qt::AscendingOrder);
        QCOMPARE(library.requests.back().order, domain::SearchOrder::Oldest);
        for (int column = 0; column < ArticleListModel::ColumnCount; ++column)
            QCOMPARE(ArticleListModel::columnOf(ArticleListModel::sortOf(ArticleListModel::Column(column))), column);
    }

    void wordsAreRankedUntilAColumnIsChosen()
    {
        Library library;
        library.ids = numbered(3);
        ArticleListModel model(library.source());
        model.setRequest({});
        QVERIFY(!model.isRanked() && !model.canRank());
        model.setRequest(words(u"工会"_s));
        QVERIFY(model.isRanked() && model.canRank());
        model.sort(ArticleListModel::Date, Qt::DescendingOrder);
        QCOMPARE(model.request().order, domain::SearchOrder::Newest);
        model.setRequest(words(u"工会法"_s));
        QVERIFY(!model.isRanked());
        model.sortByRank();
        QVERIFY(model.isRanked());
        QCOMPARE(library.requests.back().query, words(u"工会法"_s).query);
    }

    void snippetsComeByTheScreenAndOnlyForWords()
    {
        Library library;
        library.ids = numbered(1000);
        ArticleListModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(!model.index(0, 0).data(ArticleListModel::SnippetRole).isValid());
        model.setRequest(words(u"工会"_s));
        QTRY_VERIFY(model.hasSnippets());
        library.snippetsAsked = 0;
        (void)snippet(model, 45);
        QTRY_COMPARE(snippet(model, 45).text, u"snippet 46"_s);
        QVERIFY(library.snippetsAsked <= 2 * ArticleListModel::snippetChunkSize);
    }

    void theFormerListStaysUntilTheNextOneCanBeSeen()
    {
        Library library;
        library.ids = numbered(3);
        ArticleListModel model(library.source());
        model.setRequest({});
        QTRY_COMPARE(headline(model, 2), u"Headline 3"_s);
        bool sawNothing = false;
        connect(&model, &QAbstractItemModel::modelReset, this,
                [&] { sawNothing = !model.index(0, 0).data(ArticleListModel::LoadedRole).toBool(); });
        library.ids = numbered(2);
        model.setRequest(words(u"工会"_s));
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!sawNothing);
    }

    void saysWhatFailed()
    {
        ArticleListModel::Source source = Library().source();
        source.answer = [](const domain::SearchRequest &, std::stop_token) {
            domain::Expected<domain::SearchAnswer> answer = domain::failure(domain::ErrorKind::Damaged, u"x"_s);
            return ready<domain::SearchAnswer>(answer);
        };
        ArticleListModel model(source);
        QSignalSpy failed(&model, &ArticleListModel::failed);
        model.setRequest({});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!model.isLoading());
    }

    void escapesToolTips()
    {
        Library library;
        library.ids = numbered(1);
        ArticleListModel::Source source = library.source();
        source.rows = [](ArticleListModel::Ids, std::stop_token) {
            tasks::ArticleRow row;
            row.id = ArticleId(1);
            row.headline = u"<b>bold</b>"_s;
            return ready<ArticleListModel::Rows>(ArticleListModel::Rows{row});
        };
        ArticleListModel model(source);
        model.setRequest({});
        QTRY_COMPARE(headline(model, 0), u"<b>bold</b>"_s);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"&lt;b&gt;bold&lt;/b&gt;"_s);
    }
};

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "tst_articlelistmodel.moc"
