// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/facetsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::Facet;
using domain::FacetKind;
using items::FacetsModel;
using items::FacetState;

namespace {

std::vector<Facet> facets()
{
    return {{.kind = FacetKind::District,
             .values = {{u"110114"_s, u"昌平区"_s, 30}, {u"110117"_s, u"平谷区"_s, 10}},
             .total = 5},
            {.kind = FacetKind::Year, .values = {{u"2022"_s, {}, 4}, {u"2023"_s, {}, 36}}, .total = 2},
            {.kind = FacetKind::Month, .values = {{u"2023-09"_s, {}, 30}, {u"2023-10"_s, {}, 6}}, .total = 2}};
}

} // namespace

class FacetsModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsAreBelowTheirYear()
    {
        FacetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFacets(facets());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex month = model.find(FacetKind::Month, u"2023-10"_s);
        QVERIFY(month.isValid());
        QCOMPARE(month.parent(), model.find(FacetKind::Year, u"2023"_s));
        QCOMPARE(model.group(FacetKind::District).data(FacetsModel::RestRole).toLongLong(), 3);
        QCOMPARE(model.find(FacetKind::District, u"110117"_s).siblingAtColumn(1).data().toString(), u"10"_s);
    }

    void rowsStayWhatTheyAreWhileOneTypes()
    {
        FacetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFacets(facets());
        const QPersistentModelIndex flat = model.find(FacetKind::District, u"110117"_s);
        std::vector<Facet> next = facets();
        std::swap(next[0].values[0], next[0].values[1]);
        next[0].values.insert(next[0].values.begin(), {u"110112"_s, u"通州区"_s, 50});
        next.erase(next.begin() + 1, next.end());
        model.setFacets(next);
        QVERIFY(flat.isValid());
        QCOMPARE(flat.row(), 1);
        QCOMPARE(model.rowCount(), 1);
        model.setFacets({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!flat.isValid());
    }

    void whatTheQueryNamesStaysToBeTakenBack()
    {
        FacetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFacets(facets());
        model.setChoices({{FacetKind::District, {u"昌平区"_s, u"昌平区"_s, 0}, FacetState::Included},
                          {FacetKind::Section, {u"要闻"_s, u"要闻"_s, 0}, FacetState::Excluded}});
        QCOMPARE(model.find(FacetKind::District, u"110114"_s).data(FacetsModel::StateRole).toInt(),
                 int(FacetState::Included));
        const QModelIndex section = model.find(FacetKind::Section, u"要闻"_s);
        QVERIFY(section.isValid());
        QCOMPARE(model.choice(section)->state, FacetState::Excluded);
        QVERIFY(!model.choice(model.group(FacetKind::Section)));
        model.setChoices({});
        QVERIFY(!model.find(FacetKind::Section, u"要闻"_s).isValid());
    }

    void valuesAreFiltered()
    {
        FacetsModel model;
        model.setFacets(facets());
        model.setFilter(u"平谷"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.group(FacetKind::District)), 1);
    }
};

QTEST_GUILESS_MAIN(FacetsModelTest)
#include "tst_facetsmodel.moc"
