// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/mentionedpage.h"
#include "tests/reader/panetest.h"
#include "ui/mentions/legend.h"
#include "ui/page/pagepane.h"
#include "ui/reader/readerpane.h"
#include "ui/theme.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using items::MarkKind;
using test::actionOf;
using test::PaneWorld;

/// What was read out of an article is marked in reader and page, told on hovering, and switched by its kind.
class MentionsTest final : public QObject
{
    Q_OBJECT

    struct World : PaneWorld {
        World() { library.pages[domain::PageId(1)] = test::mentionedPage(); }
    };

    static void open(QWidget &pane, QSize size = {900, 700})
    {
        pane.resize(size);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    /// The middle of a character of the document, in the viewport.
    template<typename View>
    static QPoint middleOf(const View &view, qsizetype position)
    {
        QTextCursor cursor(view.document());
        cursor.setPosition(int(position));
        const QRect before = view.cursorRect(cursor);
        cursor.setPosition(int(position) + 1);
        const QRect after = view.cursorRect(cursor);
        return {(before.left() + after.left()) / 2, before.center().y()};
    }

    static int pixelsOf(const QImage &image, const QColor &colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y).rgb() == colour.rgb();
        }
        return found;
    }

private Q_SLOTS:
    void readerMarksAndTells()
    {
        World world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        ReaderView &view = *pane.view();
        QTRY_COMPARE(view.mentions().pieces().size(), 12U);
        QCOMPARE(view.mentions().bars().size(), 1U);
        for (const MentionLayer::Piece &piece : view.mentions().pieces()) {
            const auto &range = view.mentions().marks()[piece.mark].range;
            QCOMPARE(view.content().plain(piece.from, piece.to),
                     view.content().partText(range.part).mid(range.start, range.length()));
        }
        const qsizetype person = *view.content().positionOf({1, view.content().partText(1).indexOf(u"周砚秋")});
        QCOMPARE(view.mentionsAt(middleOf(view, person)), u"Person: 周砚秋\n区农业服务中心主任 (acting)"_s);
        QCOMPARE(view.mentionsAt(middleOf(view, person - 15)), QString());
        const QRectF bar = view.barOf(view.mentions().bars().front());
        QVERIFY(bar.left() > middleOf(view, person).x());
        QVERIFY(view.mentionsAt(bar.center().toPoint()).startsWith(u"Event: 2022"_s));
    }

    void everyPaperShowsTheKinds()
    {
        World world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_COMPARE(pane.view()->mentions().pieces().size(), 12U);
        for (const auto &[paper, dark] :
             {std::pair(u"reader.paper.light"_s, false), std::pair(u"reader.paper.sepia"_s, false),
              std::pair(u"reader.paper.dark"_s, true)}) {
            actionOf(pane, paper)->trigger();
            const QImage image = pane.view()->viewport()->grab().toImage();
            image.save(u"/tmp/view-%1.png"_s.arg(paper));
            // Straight lines show their colour pure.
            QVERIFY2(pixelsOf(image, hueColour(Hue::Person, dark)) > 20, qPrintable(paper));
            QCOMPARE(pixelsOf(image, hueColour(Hue::Person, !dark)), 0);
        }
    }

    void kindsAreSwitchedAndRemembered()
    {
        World world;
        {
            ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
            PagePane page(world.selection, world.page, world.walk, world.kinds);
            test::checkActions(pane);
            open(pane);
            world.read(1, 11);
            QTRY_COMPARE(pane.view()->mentions().pieces().size(), 12U);
            auto *legend = pane.findChild<Legend *>();
            QVERIFY(legend->isVisible());
            QCOMPARE(legend->button(MarkKind::Person)->text(), u"People 3"_s);
            QTest::mouseClick(legend->button(MarkKind::Person), Qt::LeftButton);
            QCOMPARE(pane.view()->mentions().pieces().size(), 9U);
            QCOMPARE(page.view()->mentions(0).pieces().size(), 9U);
            QVERIFY(!actionOf(pane, u"mentions.person"_s)->isChecked());
            pane.view()->setFocus();
            QTest::keyClick(pane.view(), Qt::Key_M, Qt::ControlModifier);
            QTest::keyClick(pane.view(), Qt::Key_8);
            QCOMPARE(pane.view()->mentions().bars().size(), 0U);
            QVERIFY(!legend->button(MarkKind::Event)->isChecked());
        }
        const ShownKinds again(world.settings);
        QVERIFY(!again.shows(MarkKind::Person) && !again.shows(MarkKind::Event) && again.shows(MarkKind::Date));
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        QCOMPARE(pane.view()->mentions().pieces().size(), 9U);
        actionOf(pane, u"mentions.all"_s)->trigger();
        QCOMPARE(pane.view()->mentions().pieces().size(), 0U);
        actionOf(pane, u"mentions.all"_s)->trigger();
        QCOMPARE(pane.view()->mentions().pieces().size(), 12U);
    }

    void legendIsQuietWhereThereIsNothingAndNarrowWhereThereIsNoRoom()
    {
        World world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 12);
        auto *legend = pane.findChild<Legend *>();
        QTRY_VERIFY(pane.view()->toPlainText().contains(u"灯下绣春光"_s));
        QVERIFY(!legend->isVisible());
        world.read(1, 11);
        QVERIFY(legend->isVisible());
        QCOMPARE(legend->button(MarkKind::Person)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        pane.resize(300, 500);
        QTRY_COMPARE(legend->button(MarkKind::Person)->toolButtonStyle(), Qt::ToolButtonIconOnly);
        for (const MarkKind kind : items::allMarkKinds)
            QVERIFY(!legend->button(kind)->accessibleName().isEmpty());
    }

    void asPrintedKeepsTheMarks()
    {
        World world;
        ReaderPane pane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_COMPARE(pane.view()->mentions().pieces().size(), 12U);
        actionOf(pane, u"reader.asPrinted"_s)->trigger();
        QCOMPARE(pane.view()->mentions().pieces().size(), 12U);
        const auto &piece = pane.view()->mentions().pieces().back();
        QCOMPARE(pane.view()->content().plain(piece.from, piece.to), u"《果树栽培手册》"_s);
    }

    void pageMarksTheArticleAndTells()
    {
        World world;
        PagePane pane(world.selection, world.page, world.walk, world.kinds);
        open(pane);
        world.read(1, 11);
        QTRY_VERIFY(!pane.view()->toPlainText().isEmpty());
        PageView &view = *pane.view();
        QCOMPARE(view.mentions(0).pieces().size(), 12U);
        const QString &text = view.lines().text();
        for (const MentionLayer::Piece &piece : view.mentions(0).pieces()) {
            const auto &range = view.mentions(0).marks()[piece.mark].range;
            QCOMPARE(view.lines().plain(piece.from, piece.to),
                     world.page.detail()->page.articles[0].text(range.part).mid(range.start, range.length()));
        }
        const qsizetype at = view.lines().positionOf(text.indexOf(u"1240亩"));
        const QImage shown = view.viewport()->grab().toImage();
        shown.save(u"/tmp/view-page.png"_s);
        QVERIFY(pixelsOf(shown, hueColour(Hue::Person, isDark(view.palette()))) > 10);
        QVERIFY(view.sentencesAt(middleOf(view, at)).startsWith(u"Figure: 1,240 亩"_s));
    }

    void wordsTornByAColumnBreakAreMarkedOnBothSides()
    {
        World world;
        domain::Article &article = world.library.pages[domain::PageId(1)].page.articles[0];
        article.derived = {};
        // The page tears this paragraph between 讲 and 课.
        article.derived.entities = {
            {domain::EntityType::Place, u"讲课"_s, {}, {{u"讲课"_s, test::rangeOf(article, 0, u"讲课的")}}, {}}};
        PagePane pane(world.selection, world.page, world.walk, world.kinds);
        world.read(1, 11);
        QTRY_VERIFY(!pane.view()->toPlainText().isEmpty());
        const auto &pieces = pane.view()->mentions(0).pieces();
        QCOMPARE(pieces.size(), 2U);
        QCOMPARE(pane.view()->lines().plain(pieces[0].from, pieces[0].to), u"讲"_s);
        QCOMPARE(pane.view()->lines().plain(pieces[1].from, pieces[1].to), u"课的"_s);
    }
};

QTEST_MAIN(MentionsTest)
#include "tst_mentions.moc"
