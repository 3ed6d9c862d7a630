// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/panetest.h"
#include "ui/find/findbar.h"
#include "ui/reader/readerpane.h"
#include "ui/text/textframe.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolTip>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using domain::ArticleId;
using test::actionOf;
using test::PaneWorld;

class ReaderPaneTest final : public QObject
{
    Q_OBJECT

    static void open(ReaderPane &pane)
    {
        pane.resize(900, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    static QString text(const ReaderPane &pane) { return pane.view()->toPlainText(); }

private Q_SLOTS:
    void emptyPaneSaysWhatWillBeHere()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        QVERIFY(!pane.findChild<TextFrame *>()->emptySentence().isEmpty());
        QVERIFY(!actionOf(pane, u"reader.find"_s)->isEnabled());
        QVERIFY(!actionOf(pane, u"reader.nextArticle"_s)->isEnabled());
        test::checkActions(pane);
    }

    void showsTheArticle()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        QVERIFY(pane.findChild<TextFrame *>()->emptySentence().isEmpty());
        world.read(1, 12);
        QVERIFY(text(pane).contains(u"灯下绣春光"_s));
        world.selection.clear();
        QVERIFY(text(pane).isEmpty());
    }

    void loadingBarWaits()
    {
        PaneWorld world;
        world.library.patient = true;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        auto *frame = pane.findChild<TextFrame *>();
        QVERIFY(!frame->showsLoading());
        QTRY_VERIFY(frame->showsLoading());
        world.library.answer(0);
        QTRY_VERIFY(!frame->showsLoading());
    }

    void errorIsSaidAndStays()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        world.read(77, 771);
        QTRY_VERIFY(!pane.findChild<TextFrame *>()->error().isEmpty());
        world.read(1, 11);
        QTRY_VERIFY(pane.findChild<TextFrame *>()->error().isEmpty());
    }

    void historyKeepsTheScrollPlace()
    {
        PaneWorld world;
        auto &article = world.library.pages[domain::PageId(1)].page.articles[0];
        for (int i = 0; i < 60; ++i)
            article.paragraphs << article.paragraphs[0];
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        QScrollBar *bar = pane.view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 2000);
        bar->setValue(1500);
        world.read(2, 22);
        QTRY_VERIFY(text(pane).contains(u"灯下绣春光"_s));
        world.selection.goBack();
        QTRY_COMPARE(world.page.detail()->id, domain::PageId(1));
        QTRY_VERIFY(std::abs(bar->value() - 1500) <= 2);
        // The same article gone to anew begins at its beginning.
        world.read(2, 22);
        world.read(1, 11);
        QTRY_COMPARE(world.page.detail()->id, domain::PageId(1));
        QTRY_COMPARE(bar->value(), 0);
    }

    void findCountsStepsAndCloses()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        pane.view()->setFocus();
        QTest::keyClick(pane.view(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = pane.findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        auto *words = bar->findChild<QLineEdit *>();
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"FRESH"_s);
        const auto count = [bar] { return bar->findChild<QLabel *>()->text(); };
        QCOMPARE(count(), u"1 of 1"_s);
        words->setText(u"课"_s);
        const qsizetype all = pane.view()->content().find(u"课").size();
        QVERIFY(all > 2);
        QVERIFY(count().endsWith(QString::number(all)));
        const QString first = count();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(count() != first);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), first);
        actionOf(pane, u"reader.findNext"_s)->trigger();
        QVERIFY(count() != first);
        words->setText(u"没有的话"_s);
        QCOMPARE(count(), u"not found"_s);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(pane.view()->hasFocus());
    }

    void zoomAndPaperAreRemembered()
    {
        PaneWorld world;
        {
            ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
            actionOf(pane, u"reader.zoomIn"_s)->trigger();
            actionOf(pane, u"reader.zoomIn"_s)->trigger();
            QCOMPARE(pane.view()->typography().px, 19);
            actionOf(pane, u"reader.zoomOut"_s)->trigger();
            actionOf(pane, u"reader.paper.sepia"_s)->trigger();
            QCOMPARE(pane.view()->colours().paper, QColor(0xf6f1e4));
        }
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        QCOMPARE(pane.view()->typography().px, 18);
        QCOMPARE(pane.view()->colours().paper, QColor(0xf6f1e4));
        QVERIFY(actionOf(pane, u"reader.paper.sepia"_s)->isChecked());
        actionOf(pane, u"reader.zoomReset"_s)->trigger();
        QCOMPARE(pane.view()->typography().px, 17);
        for (int i = 0; i < 100; ++i)
            actionOf(pane, u"reader.zoomOut"_s)->trigger();
        QCOMPARE(pane.view()->typography().px, Typography::smallest);
    }

    void asPrintedIsASwitch()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"开课了。讲课的是"_s));
        actionOf(pane, u"reader.asPrinted"_s)->trigger();
        QVERIFY(text(pane).contains(u"开课了。讲\n课的是"_s));
        QCOMPARE(pane.view()->marks().size(), 5U);
        actionOf(pane, u"reader.asPrinted"_s)->trigger();
        QVERIFY(text(pane).contains(u"开课了。讲课的是"_s));
    }

    void copiesWithCitation()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        const QString entry = u"林晓禾, 方知夏. 柳树湾的“板凳课堂” 开进了果园[N]. 晨报, 2022-03-18(4)."_s;
        actionOf(pane, u"reader.copyWithCitation"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), entry);
        QTextCursor cursor = pane.view()->textCursor();
        const int from = int(*pane.view()->content().positionOf({1, 0}));
        cursor.setPosition(from);
        cursor.setPosition(from + 5, QTextCursor::KeepAnchor);
        pane.view()->setTextCursor(cursor);
        QVERIFY(actionOf(pane, u"reader.copy"_s)->isEnabled());
        actionOf(pane, u"reader.copyWithCitation"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2022年\n\n"_s + entry);
        actionOf(pane, u"reader.copy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2022年"_s);
    }

    void keysReadOn()
    {
        PaneWorld world;
        world.library.pages[domain::PageId(3)].issue = domain::IssueId(2);
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        pane.view()->setFocus();
        QTest::keyClick(pane.view(), Qt::Key_J);
        QTRY_COMPARE(world.selection.place().article, ArticleId(12));
        QTest::keyClick(pane.view(), Qt::Key_J);
        QTRY_COMPARE(world.selection.place().article, ArticleId(21));
        QTRY_VERIFY(!world.page.isLoading());
        QTest::keyClick(pane.view(), Qt::Key_K);
        QTRY_COMPARE(world.selection.place().article, ArticleId(12));
        QTRY_VERIFY(!world.page.isLoading());
        QTest::keyClick(pane.view(), Qt::Key_BracketRight);
        QTRY_COMPARE(world.selection.place().article, ArticleId(21));
        QTRY_VERIFY(!world.page.isLoading());
        QTest::keyClick(pane.view(), Qt::Key_BracketRight);
        QTRY_COMPARE(world.selection.place().article, ArticleId(31));
        QTRY_VERIFY(!world.page.isLoading());
        QTest::keyClick(pane.view(), Qt::Key_BracketRight);
        QTRY_VERIFY(!pane.findChild<TextFrame *>()->notice().isEmpty());
    }

    void marksAreSteppedThroughAndSaid()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_COMPARE(pane.view()->marks().size(), 5U);
        actionOf(pane, u"reader.nextMark"_s)->trigger();
        QCOMPARE(pane.view()->currentMark(), std::optional<std::size_t>(0));
        QTRY_VERIFY(QToolTip::text().startsWith(u"Mark 1 of 5: "_s));
        actionOf(pane, u"reader.previousMark"_s)->trigger();
        QCOMPARE(pane.view()->currentMark(), std::optional<std::size_t>(4));
        QTRY_VERIFY(QToolTip::text().contains(u"fresh"_s));
        world.read(1, 12);
        QVERIFY(!actionOf(pane, u"reader.nextMark"_s)->isEnabled());
    }

    void followsARange()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.selection.goTo({domain::PageId(1), ArticleId(11), domain::TextRange{1, 4, 8}});
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        QCOMPARE(pane.view()->content().placeOf(pane.view()->textCursor().position()), (domain::PartOffset{1, 4}));
        world.selection.goTo({domain::PageId(1), ArticleId(11), domain::TextRange{0, 9, 9}});
        QCOMPARE(pane.view()->content().placeOf(pane.view()->textCursor().position()), (domain::PartOffset{0, 9}));
    }

    void screenReadersGetNameAndText()
    {
        PaneWorld world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(text(pane).contains(u"三月的柳树湾"_s));
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(pane.view());
        QVERIFY(view);
        QCOMPARE(view->text(QAccessible::Name), u"Article"_s);
        QVERIFY(view->textInterface());
        QVERIFY(view->textInterface()->text(0, view->textInterface()->characterCount()).contains(u"三月的柳树湾"_s));
        for (QWidget *child : pane.findChildren<QWidget *>()) {
            if (qobject_cast<QLineEdit *>(child) || child->inherits("QToolButton") || child->inherits("QProgressBar")) {
                if (qobject_cast<QLineEdit *>(child->parentWidget()))
                    continue; // Qt's own clear button
                QVERIFY2(!child->accessibleName().isEmpty(), qPrintable(child->objectName()));
            }
        }
    }
};

QTEST_MAIN(ReaderPaneTest)
#include "tst_readerpane.moc"
