// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/mentionedpage.h"
#include "tests/reader/panetest.h"
#include "ui/articles/filterfield.h"
#include "ui/entities/entitiespane.h"
#include "ui/text/textframe.h"

#include <QAccessible>
#include <QToolButton>
#include <QTreeView>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using test::actionOf;
using test::PaneWorld;

class EntitiesPaneTest final : public QObject
{
    Q_OBJECT

    struct World : PaneWorld {
        EntitiesPane pane{selection, page, settings};

        World()
        {
            library.pages[domain::PageId(1)] = test::mentionedPage();
            pane.resize(300, 600);
            pane.show();
        }

        [[nodiscard]] QModelIndex row(const QString &name) const
        {
            const QModelIndexList found = pane.model()->match(pane.model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                              Qt::MatchExactly | Qt::MatchRecursive);
            return found.value(0);
        }
        void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const
        {
            QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, modifiers,
                              pane.view()->visualRect(index).center());
        }
        [[nodiscard]] int part() const { return selection.place().range ? selection.place().range->part : -99; }
    };

private Q_SLOTS:
    void emptyPaneSaysWhatWillBeHere()
    {
        World world;
        auto *frame = world.pane.findChild<TextFrame *>();
        const QString nothing = frame->emptySentence();
        QVERIFY(!nothing.isEmpty());
        test::checkActions(world.pane);
        QVERIFY(!actionOf(world.pane, u"entities.next"_s)->isEnabled());
        world.read(1, 12);
        QTRY_VERIFY(frame->emptySentence() != nothing);
        world.read(1, 11);
        QVERIFY(frame->emptySentence().isEmpty());
        QVERIFY(actionOf(world.pane, u"entities.next"_s)->isEnabled());
    }

    void clicksWalkAndShiftTurnsRound()
    {
        World world;
        world.read(1, 11);
        QTRY_VERIFY(world.row(u"柳树湾村"_s).isValid());
        QVERIFY(QTest::qWaitForWindowActive(&world.pane));
        const QModelIndex village = world.row(u"柳树湾村"_s);
        world.click(village);
        QCOMPARE(world.part(), domain::part::Headline);
        QCOMPARE(world.pane.status(), u"柳树湾村: 1 of 2"_s);
        world.click(village);
        QCOMPARE(world.part(), 0);
        world.click(village);
        QCOMPARE(world.part(), domain::part::Headline);
        world.click(village, Qt::ShiftModifier);
        QCOMPARE(world.part(), 0);
        QCOMPARE(world.pane.status(), u"柳树湾村: 2 of 2"_s);
    }

    void keyboardAlone()
    {
        World world;
        world.read(1, 11);
        QTRY_VERIFY(world.row(u"周砚秋"_s).isValid());
        QVERIFY(QTest::qWaitForWindowActive(&world.pane));
        world.pane.view()->setFocus();
        actionOf(world.pane, u"entities.filter"_s)->trigger();
        QTRY_VERIFY(world.pane.filter()->hasFocus());
        QTest::keyClicks(world.pane.filter(), u"zyq"_s);
        QTRY_COMPARE(world.pane.model()->rowCount(), 1);
        QTest::keyClick(world.pane.filter(), Qt::Key_Down);
        QTRY_VERIFY(world.pane.view()->hasFocus());
        QCOMPARE(world.pane.view()->currentIndex(), world.row(u"周砚秋"_s));
        QTest::keyClick(world.pane.view(), Qt::Key_Return);
        QCOMPARE(world.part(), 1);
        // Its post is a row of its own and leads to where it stands.
        const auto name = *world.selection.place().range;
        QTest::keyClick(world.pane.view(), Qt::Key_Down);
        QTest::keyClick(world.pane.view(), Qt::Key_Return);
        QVERIFY(world.selection.place().range->start < name.start);
        world.pane.filter()->setFocus();
        QTest::keyClick(world.pane.filter(), Qt::Key_Escape);
        QTRY_COMPARE(world.pane.model()->rowCount(), 5);
    }

    void keysWalkThroughEverything()
    {
        World world;
        world.read(1, 11);
        QTRY_VERIFY(world.pane.model()->rowCount() > 0);
        QVERIFY(QTest::qWaitForWindowActive(&world.pane));
        world.pane.filter()->setFocus();
        QTest::keyClick(world.pane.filter(), Qt::Key_F9);
        QCOMPARE(world.part(), domain::part::Headline);
        QCOMPARE(world.pane.status(), u"Everything named: 1 of 8"_s);
        QTest::keyClick(world.pane.filter(), Qt::Key_F9);
        QCOMPARE(world.part(), 0);
        QTest::keyClick(world.pane.filter(), Qt::Key_F9, Qt::ShiftModifier);
        QTest::keyClick(world.pane.filter(), Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(world.pane.status(), u"Everything named: 8 of 8"_s);
    }

    void aNameInTheReaderIsChosenHere()
    {
        World world;
        world.read(1, 11);
        QTRY_VERIFY(world.pane.model()->rowCount() > 0);
        QVERIFY(QTest::qWaitForWindowActive(&world.pane));
        const auto places = world.pane.model()->places(world.row(u"柳树湾村"_s));
        world.selection.goTo({domain::PageId(1), domain::ArticleId(11), places[1]});
        QCOMPARE(world.pane.view()->currentIndex(), world.row(u"柳树湾村"_s));
        QTest::keyClick(world.pane.view(), Qt::Key_F9);
        QCOMPARE(world.part(), domain::part::Headline);
    }

    void orderIsRemembered()
    {
        World world;
        auto *button = world.pane.findChild<QToolButton *>(u"orderButton"_s);
        QCOMPARE(button->text(), u"by count"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(button->text(), u"by pinyin"_s);
        QVERIFY(actionOf(world.pane, u"entities.byPinyin"_s)->isChecked());
        const EntitiesPane again(world.selection, world.page, world.settings);
        QCOMPARE(again.model()->order(), items::EntitiesModel::Order::Pinyin);
    }

    void screenReadersGetNames()
    {
        World world;
        world.read(1, 11);
        QTRY_VERIFY(world.pane.model()->rowCount() > 0);
        QVERIFY(!world.pane.view()->accessibleName().isEmpty());
        QVERIFY(!world.pane.filter()->accessibleName().isEmpty());
        QVERIFY(!world.pane.findChild<QToolButton *>(u"orderButton"_s)->accessibleName().isEmpty());
        QCOMPARE(world.row(u"周砚秋"_s).data(Qt::AccessibleTextRole).toString(), u"周砚秋, 1 mention(s)"_s);
    }
};

QTEST_MAIN(EntitiesPaneTest)
#include "tst_entitiespane.moc"
