// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outlinemodel.h"
#include "tests/reader/fakelibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::Literals::StringLiterals;
using domain::ArticleId;
using domain::PageId;
using items::OpenPage;
using items::OutlineModel;
using items::Selection;
using Kind = OutlineModel::Kind;

class OutlineModelTest final : public QObject
{
    Q_OBJECT

    static Kind kindOf(const QModelIndex &index)
    {
        return static_cast<Kind>(index.data(OutlineModel::KindRole).toInt());
    }

private Q_SLOTS:
    void listsWhatThePageHolds()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        OutlineModel model(page);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        selection.goTo({PageId(1), ArticleId(12), std::nullopt});
        QTRY_COMPARE(model.rowCount(), 3);

        const QModelIndex furniture = model.index(0, 0);
        QCOMPARE(kindOf(furniture), Kind::FurnitureGroup);
        QCOMPARE(model.rowCount(furniture), 2);
        QCOMPARE(model.index(1, 0, furniture).data().toString(), u"凝心聚力 振兴乡村"_s);
        QVERIFY(model.index(1, 0, furniture).data(OutlineModel::PageStartRole).isValid());
        QVERIFY(!furniture.data(OutlineModel::PlaceRole).isValid());

        const QModelIndex article = model.index(1, 0);
        QCOMPARE(kindOf(article), Kind::Article);
        QCOMPARE(article.data().toString(), u"柳树湾的“板凳课堂” 开进了果园"_s);
        QList<Kind> kinds;
        for (int row = 0; row < model.rowCount(article); ++row)
            kinds << kindOf(model.index(row, 0, article));
        const QList<Kind> expected{Kind::Series, Kind::Kicker, Kind::Byline, Kind::Paragraphs, Kind::Seam,
                                   Kind::Seam,   Kind::Seam,   Kind::Seam,   Kind::Suspect};
        QCOMPARE(kinds, expected);
        QCOMPARE(kindOf(model.index(2, 0)), Kind::PhotoStory);
    }

    void rowsLeadToTheirPlaces()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        OutlineModel model(page);
        selection.goTo({PageId(1), ArticleId(12), std::nullopt});
        QTRY_COMPARE(model.rowCount(), 3);
        const QModelIndex article = model.index(1, 0);
        const QModelIndex suspect = model.index(model.rowCount(article) - 1, 0, article);
        const auto place = suspect.data(OutlineModel::PlaceRole).value<items::Place>();
        QCOMPARE(place.article, ArticleId(11));
        QCOMPARE(place.range, library.pages[PageId(1)].page.articles[0].suspects[0].range);
        QVERIFY(suspect.data().toString().contains(u"fresh"_s));
    }

    void currentFollowsTheSelection()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        OutlineModel model(page);
        QSignalSpy changed(&model, &OutlineModel::currentChanged);
        selection.goTo({PageId(1), ArticleId(12), std::nullopt});
        QTRY_COMPARE(model.currentArticle().row(), 2);
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QCOMPARE(model.currentArticle().row(), 1);
        QCOMPARE(changed.size(), 2);
        selection.clear();
        QVERIFY(!model.currentArticle().isValid());
        QCOMPARE(model.rowCount(), 0);
    }

    void hostileTextIsNoMarkup()
    {
        test::FakeLibrary library;
        library.pages[PageId(1)].page.articles[0].headline = u"<b>x</b><img src=file:///etc/passwd>"_s;
        Selection selection;
        OpenPage page(selection, library.ask());
        OutlineModel model(page);
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u'<'));
    }
};

QTEST_MAIN(OutlineModelTest)
#include "tst_outlinemodel.moc"
