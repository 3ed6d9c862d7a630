// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/mentionedpage.h"
#include "tests/reader/panetest.h"
#include "ui/page/pagepane.h"

#include <QAbstractItemModelTester>
#include <QToolButton>
#include <QTreeView>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using items::DateLedgerModel;
using test::actionOf;
using test::PaneWorld;

class DateStripTest final : public QObject
{
    Q_OBJECT

    struct World : PaneWorld {
        PagePane pane{selection, page, walk, kinds};
        DateStrip &strip = *pane.dateStrip();
        QTreeView &ledger = *strip.ledger();
        DateLedgerModel &model = *strip.model();

        World()
        {
            library.pages[domain::PageId(1)] = test::mentionedPage();
            pane.resize(700, 600);
            pane.show();
        }
        [[nodiscard]] QString marked() const
        {
            const domain::PageRange &spot = pane.view()->spot();
            return pane.view()->lines().text().mid(spot.start, spot.length());
        }
        void click(int row) const
        {
            QTest::mouseClick(ledger.viewport(), Qt::LeftButton, {}, ledger.visualRect(model.index(row, 0)).center());
        }
    };

private Q_SLOTS:
    void saysTheDateAndWhereItIsFrom()
    {
        World world;
        const QAbstractItemModelTester tester(&world.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!world.strip.isVisible());
        world.read(1, 11);
        QTRY_VERIFY(world.strip.isVisible());
        QVERIFY2(world.strip.button()->text().startsWith(u"Page date: 2022-03 · inferred from"_s),
                 qPrintable(world.strip.button()->text()));
        QVERIFY(world.model.summary().endsWith(u"4 clue(s) · 1 against"_s));
        QVERIFY(world.strip.button()->accessibleName().contains(u"1 against"_s));
        QVERIFY(!world.ledger.isVisible());
        test::checkActions(world.pane);
        world.read(2, 21);
        QTRY_COMPARE(world.strip.button()->text(), u"Page date: No date"_s);
        QVERIFY(!world.strip.button()->isEnabled());
    }

    void contradictionsStandOut()
    {
        World world;
        world.read(1, 11);
        QTRY_COMPARE(world.model.rowCount(), 4);
        QCOMPARE(world.model.contradictions(), 1);
        const auto days = [&](int row) { return world.model.index(row, DateLedgerModel::Days).data().toString(); };
        QCOMPARE(days(0), u"2022-03…2023-02"_s);
        QCOMPARE(days(2), u"2022-01-01…02-01, does not fit"_s);
        QVERIFY(!world.model.index(2, 0).data(DateLedgerModel::FitsRole).toBool());
        QCOMPARE(days(3), u"no days"_s);
        QCOMPARE(world.model.index(2, DateLedgerModel::Clue).data().toString(), u"a feast that is ahead"_s);
        QVERIFY(world.model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"春节"_s));
    }

    void aClueLeadsToItsPlace()
    {
        World world;
        world.read(1, 11);
        QTRY_VERIFY(world.strip.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&world.pane));
        QTest::mouseClick(world.strip.button(), Qt::LeftButton);
        QVERIFY(world.ledger.isVisible());
        world.click(1);
        QCOMPARE(world.marked(), u"2022年"_s);
        QCOMPARE(world.selection.place().range->part, 1);
        // In another article of the page.
        world.click(2);
        QCOMPARE(world.selection.place().article, domain::ArticleId(12));
        QCOMPARE(world.marked(), u"春节"_s);
        // Across a column break.
        world.click(3);
        QCOMPARE(world.selection.place().article, domain::ArticleId(11));
        QCOMPARE(world.marked(), u"讲\n\n课的是"_s);
        QTest::mouseClick(world.strip.button(), Qt::LeftButton);
        QVERIFY(!world.ledger.isVisible());
    }

    void whatStandsInNoArticleIsShownOnThePage()
    {
        World world;
        world.library.pages[domain::PageId(1)].page.date.evidence = {
            {u"2022年3月18日"_s, u"printed date"_s, domain::DateInterval::day(QDate(2022, 3, 18))},
            {u"2022-03-18"_s, u"path date"_s, domain::DateInterval::day(QDate(2022, 3, 18))}};
        world.read(1, 11);
        QTRY_COMPARE(world.model.rowCount(), 2);
        QVERIFY(QTest::qWaitForWindowActive(&world.pane));
        actionOf(world.pane, u"page.date"_s)->trigger();
        QTRY_VERIFY(world.ledger.hasFocus());
        QTest::keyClick(&world.ledger, Qt::Key_Return);
        QCOMPARE(world.marked(), u"2022年3月18日"_s);
        QVERIFY(!world.model.spotOf(1));
        QTest::keyClick(&world.ledger, Qt::Key_Escape);
        QVERIFY(!world.ledger.isVisible());
        QTRY_VERIFY(world.pane.view()->hasFocus());
    }
};

QTEST_MAIN(DateStripTest)
#include "tst_datestrip.moc"
