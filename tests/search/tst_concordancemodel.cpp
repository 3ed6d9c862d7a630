// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/concordancemodel.h"
#include "tests/search/ready.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::ArticleId;
using items::ConcordanceModel;

namespace {

domain::ConcordanceLine line(qint64 article, const QString &left, const QString &right, int year)
{
    return {.hit = {ArticleId(article), {0, left.size(), left.size() + 2}},
            .left = left,
            .match = u"调解"_s,
            .right = right,
            .headline = u"第%1篇"_s.arg(article),
            .date = domain::DateInterval::year(year),
            .district = {}};
}

domain::SearchRequest words()
{
    domain::SearchRequest request;
    request.query = {domain::PhraseQuery{u"调解"_s}};
    return request;
}

struct Library {
    int asked = 0;
    int context = 0;

    ConcordanceModel::Source source()
    {
        return [this](const domain::SearchRequest &, ConcordanceModel::Ids, int wanted, qint64, std::stop_token) {
            ++asked;
            context = wanted;
            return test::ready<ConcordanceModel::Lines>(ConcordanceModel::Lines{
                {line(1, u"工会参与"_s, u"工作"_s, 2023), line(2, u"法院主持"_s, u"成功"_s, 2021),
                 line(3, u"人民参与"_s, u"案件"_s, 2022)},
                7});
        };
    }
};

} // namespace

class ConcordanceModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyWhileSomebodyLooks()
    {
        Library library;
        ConcordanceModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.setQuestion(words(), {ArticleId(1)});
        QCOMPARE(library.asked, 0);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.total(), 7);
        model.setContext(40);
        QTRY_COMPARE(library.context, 40);
        model.setActive(false);
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByWhatStandsAround()
    {
        Library library;
        ConcordanceModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.setQuestion(words(), {ArticleId(1)});
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 3);
        const QPersistentModelIndex second = model.index(1, ConcordanceModel::Match);
        model.sort(ConcordanceModel::Date, Qt::AscendingOrder);
        QCOMPARE(second.row(), 0);
        QCOMPARE(model.lines()[2].hit.article, ArticleId(1));
        // From the hit leftwards: both 参与 stand together.
        model.sort(ConcordanceModel::Left, Qt::AscendingOrder);
        QVERIFY(second.row() == 0 || second.row() == 2);
        model.sort(ConcordanceModel::Match, Qt::AscendingOrder);
        QCOMPARE(second.row(), 1);
        QCOMPARE(model.find(model.lines()[2].hit).row(), 2);
    }

    void withoutWordsThereIsNothingToAsk()
    {
        Library library;
        ConcordanceModel model(library.source());
        model.setActive(true);
        model.setQuestion({}, {ArticleId(1)});
        QVERIFY(!model.hasWords());
        QCOMPARE(library.asked, 0);
    }
};

QTEST_GUILESS_MAIN(ConcordanceModelTest)
#include "tst_concordancemodel.moc"
