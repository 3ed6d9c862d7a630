// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

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

/// Answers at once, or when it is told to; counts what it is asked.
struct Library {
    ArticleListModel::Ids ids;
    bool held = false;
    std::vector<std::pair<QPromise<domain::Expected<ArticleListModel::Ids>>, ArticleListModel::Ids>> waiting;
    int rowQuestions = 0;
    qsizetype rowsAsked = 0;
    std::vector<tasks::ArticleQuery> queries;

    ArticleListModel::Source source()
    {
        return {.ids =
                    [this](const tasks::ArticleQuery &query, std::stop_token) {
                        queries.push_back(query);
                        if (!held)
                            return ready<ArticleListModel::Ids>(ids);
                        waiting.emplace_back(QPromise<domain::Expected<ArticleListModel::Ids>>(), ids);
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
                    }};
    }

    void answer(std::size_t which)
    {
        waiting[which].first.addResult(domain::Expected<ArticleListModel::Ids>(waiting[which].second));
        waiting[which].first.finish();
    }
};

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
        model.setQuery({});
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
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(library.rowsAsked, 0);
        // As when the scroll bar is dragged from end to end: most of what it passes is never asked for.
        for (int row = 0; row < 1'000'000; row += 1000)
            (void)model.index(row, 0).data();
        QTRY_COMPARE(headline(model, 999'000), u"Headline 999001"_s);
        QVERIFY2(library.rowsAsked <= 8 * ArticleListModel::chunkSize, qPrintable(QString::number(library.rowsAsked)));
        QCOMPARE(model.rowOf(ArticleId(999'999)), 999'998);
        QCOMPARE(model.rowOf(ArticleId::None), -1);
    }

    void dropsAnswersToOlderQuestions()
    {
        Library library;
        library.held = true;
        ArticleListModel model(library.source());
        library.ids = numbered(3);
        tasks::ArticleQuery query;
        query.filter = u"a"_s;
        model.setQuery(query);
        library.ids = numbered(5);
        query.filter = u"ab"_s;
        model.setQuery(query);
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
        model.setQuery({});
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
        model.setQuery({});
        model.sort(ArticleListModel::Byline, Qt::AscendingOrder);
        model.sort(ArticleListModel::Byline, Qt::AscendingOrder);
        QCOMPARE(library.queries.size(), 2U);
        QCOMPARE(library.queries.back().sort, tasks::ArticleSort::Byline);
        for (int column = 0; column < ArticleListModel::ColumnCount; ++column)
            QCOMPARE(ArticleListModel::columnOf(ArticleListModel::sortOf(ArticleListModel::Column(column))), column);
    }

    void saysWhatFailed()
    {
        ArticleListModel::Source source = Library().source();
        source.ids = [](const tasks::ArticleQuery &, std::stop_token) {
            domain::Expected<ArticleListModel::Ids> answer = domain::failure(domain::ErrorKind::Damaged, u"x"_s);
            return ready<ArticleListModel::Ids>(answer);
        };
        ArticleListModel model(source);
        QSignalSpy failed(&model, &ArticleListModel::failed);
        model.setQuery({});
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
        model.setQuery({});
        QTRY_COMPARE(headline(model, 0), u"<b>bold</b>"_s);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"&lt;b&gt;bold&lt;/b&gt;"_s);
    }
};

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "tst_articlelistmodel.moc"
