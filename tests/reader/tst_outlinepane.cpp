// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/panetest.h"
#include "ui/outline/outlinepane.h"
#include "ui/text/textframe.h"

#include <QTreeView>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using domain::ArticleId;
using test::PaneWorld;

class OutlinePaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosingARowLeadsThere()
    {
        PaneWorld world;
        OutlinePane pane(world.selection, world.page);
        QVERIFY(!pane.findChild<TextFrame *>()->emptySentence().isEmpty());
        test::checkActions(pane);
        QVERIFY(!pane.view()->accessibleName().isEmpty());
        pane.resize(300, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        world.read(1, 11);
        QTRY_COMPARE(pane.view()->currentIndex().row(), 1);
        QVERIFY(!pane.view()->isExpanded(pane.model()->index(0, 0)));
        QVERIFY(pane.view()->isExpanded(pane.model()->index(1, 0)));

        const QModelIndex photo = pane.model()->index(2, 0);
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, pane.view()->visualRect(photo).center());
        QCOMPARE(world.selection.place().article, ArticleId(12));
        QCOMPARE(pane.view()->currentIndex(), photo);

        // By keyboard, to a row below an article: the row stays chosen.
        const QModelIndex article = pane.model()->index(1, 0);
        pane.view()->setCurrentIndex(pane.model()->index(1, 0, article));
        QCOMPARE(world.selection.place().article, ArticleId(11));
        QCOMPARE(world.selection.place().range->part, domain::part::Kicker);
        QCOMPARE(pane.view()->currentIndex().parent(), article);
    }

    void followsTheSelection()
    {
        PaneWorld world;
        OutlinePane pane(world.selection, world.page);
        world.read(1, 12);
        QTRY_COMPARE(pane.view()->currentIndex().row(), 2);
        world.read(1, 11);
        QCOMPARE(pane.view()->currentIndex().row(), 1);
        world.selection.clear();
        QVERIFY(!pane.view()->currentIndex().isValid());
    }
};

QTEST_MAIN(OutlinePaneTest)
#include "tst_outlinepane.moc"
