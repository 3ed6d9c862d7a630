// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/panetest.h"
#include "ui/find/findbar.h"
#include "ui/page/pagepane.h"
#include "ui/reader/readerpane.h"
#include "ui/text/textframe.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using domain::ArticleId;
using domain::PartOffset;
using test::actionOf;
using test::PaneWorld;

/// Both panes side by side, as in the layout for sources.
struct Desk {
    PaneWorld world;
    QWidget window;
    ReaderPane *reader;
    PagePane *page;

    Desk()
        : reader(new ReaderPane(world.selection, world.page, world.steps, world.walk, world.settings, world.kinds))
        , page(new PagePane(world.selection, world.page, world.walk, world.kinds))
    {
        auto *row = new QHBoxLayout(&window);
        row->addWidget(reader);
        row->addWidget(page);
        window.resize(1280, 800);
        window.show();
    }

    [[nodiscard]] const domain::Article &article(std::size_t i) const { return world.page.detail()->page.articles[i]; }
};

class PagePaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePageAsRead()
    {
        Desk desk;
        QVERIFY(!desk.page->findChild<TextFrame *>()->emptySentence().isEmpty());
        desk.world.read(1, 11);
        QTRY_COMPARE(desk.page->view()->toPlainText(), desk.world.library.pages[domain::PageId(1)].page.source.text);
        QVERIFY(desk.page->view()->isReadOnly());
        QVERIFY(desk.page->findChild<TextFrame *>()->notice().isEmpty());
        test::checkActions(*desk.page);
        QCOMPARE(desk.page->view()->accessibleName(), u"Page as read"_s);
    }

    void theArticleStandsOut()
    {
        Desk desk;
        desk.world.read(1, 11);
        QTRY_VERIFY(!desk.page->view()->dimmed().empty());
        const auto dimmed = [&](QStringView words) {
            const qsizetype at = desk.page->view()->lines().text().indexOf(words);
            return std::ranges::any_of(desk.page->view()->dimmed(), [at](const domain::PageRange &range) {
                return at >= range.start && at < range.end;
            });
        };
        QVERIFY(dimmed(u"凝心聚力"));
        QVERIFY(dimmed(u"灯下绣春光"));
        QVERIFY(!dimmed(u"三月的柳树湾"));
        QVERIFY(!dimmed(u"《果树栽培手册》"));
        desk.world.read(1, 12);
        QVERIFY(!dimmed(u"灯下绣春光"));
        QVERIFY(dimmed(u"三月的柳树湾"));
    }

    void everyCaretInTheReaderLeadsToThePage()
    {
        Desk desk;
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.world.page.currentArticle());
        const domain::Article &article = desk.article(0);
        for (int part = 0; part < article.paragraphs.size(); ++part) {
            for (qsizetype at = 0; at < article.paragraphs[part].size(); ++at) {
                QTextCursor cursor = desk.reader->view()->textCursor();
                cursor.setPosition(int(*desk.reader->view()->content().positionOf({part, at})));
                if (cursor.position() == desk.reader->view()->textCursor().position())
                    continue;
                desk.reader->view()->setTextCursor(cursor);
                QCOMPARE(desk.page->view()->caretOnPage(), *article.spans.toPage(PartOffset{part, at}));
            }
        }
        QVERIFY(!desk.world.selection.canGoBack());
    }

    void everyCaretOnThePageLeadsToTheReader()
    {
        Desk desk;
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.world.page.currentArticle());
        for (std::size_t i = 0; i < 2; ++i) {
            const domain::Article article = desk.article(i);
            for (const domain::Span &span : article.spans.spans()) {
                for (qsizetype at = 0; at < span.length; ++at) {
                    QTextCursor cursor = desk.page->view()->textCursor();
                    if (cursor.position() == span.page + at)
                        continue;
                    cursor.setPosition(int(span.page + at));
                    desk.page->view()->setTextCursor(cursor);
                    QCOMPARE(desk.world.selection.place().article, desk.world.page.detail()->articles[i]);
                    const ReaderText &text = desk.reader->view()->content();
                    QCOMPARE(text.placeOf(desk.reader->view()->textCursor().position()),
                             (PartOffset{span.part, span.start + at}));
                }
            }
        }
    }

    void clickOnAnotherArticleOpensIt()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.world.page.currentArticle());
        PageView *view = desk.page->view();
        QTextCursor cursor(view->document());
        cursor.setPosition(int(view->lines().text().indexOf(u"赶制春节"_s)));
        view->setTextCursor(cursor); // brings it into sight, and leads there
        QCOMPARE(desk.world.selection.place().article, ArticleId(12));
        cursor.setPosition(int(view->lines().text().indexOf(u"村口的老槐树"_s)));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center() + QPoint(1, 0));
        QCOMPARE(desk.world.selection.place().article, ArticleId(11));
        const auto place = desk.reader->view()->content().placeOf(desk.reader->view()->textCursor().position());
        QCOMPARE(place, (PartOffset{0, desk.article(0).paragraphs[0].indexOf(u"村口的老槐树"_s)}));
        QVERIFY(desk.world.selection.canGoBack());
    }

    void blankPlacesLeadNowhere()
    {
        Desk desk;
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.world.page.currentArticle());
        QTextCursor cursor(desk.page->view()->document());
        cursor.setPosition(3);
        desk.page->view()->setTextCursor(cursor);
        QVERIFY(!desk.world.selection.place().range);
    }

    void copyAndFind()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.world.page.currentArticle());
        PageView *view = desk.page->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), view->lines().text());
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
        auto *bar = desk.page->findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(!desk.reader->findChild<FindBar *>()->isVisible());
        bar->findChild<QLineEdit *>()->setText(u"虎头鞋"_s);
        QCOMPARE(view->caretOnPage(), view->lines().text().indexOf(u"虎头鞋"_s));
    }

    void hoverSaysWhatFurnitureIs()
    {
        Desk desk;
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.world.page.currentArticle());
        PageView *view = desk.page->view();
        QTextCursor cursor(view->document());
        cursor.setPosition(5);
        QVERIFY(view->sentencesAt(view->cursorRect(cursor).center()).startsWith(u"Furniture"_s));
        QVERIFY(view->sentencesAt({view->viewport()->width() - 2, view->viewport()->height() - 2}).isEmpty());
    }

    void rebuiltPagesSaySo()
    {
        Desk desk;
        desk.world.library.pages[domain::PageId(2)].page.rebuilt = true;
        desk.world.read(2, 21);
        QTRY_VERIFY(!desk.page->findChild<TextFrame *>()->notice().isEmpty());
        desk.world.read(1, 11);
        QTRY_VERIFY(desk.page->findChild<TextFrame *>()->notice().isEmpty());
    }

    void hugePagesAreColouredInSlices()
    {
        PageView view;
        auto page = std::make_shared<domain::Page>();
        page->source.text = u"本报讯(记者林晓禾)近日,村里共有果农1240人。\n"_s.repeated(20'000);
        view.resize(600, 500);
        view.show();
        view.setPage(page);
        QVERIFY(view.document()->blockCount() < 20'000);
        QTRY_COMPARE(view.document()->blockCount(), 20'001);
        QTRY_VERIFY(view.highlighter().isDone());
        QVERIFY(!view.document()->findBlockByNumber(19'999).layout()->formats().isEmpty());
        view.reveal({10'000, 10'004}, 10'000);
        QCOMPARE(view.caretOnPage(), 10'000);
    }

    void coloursFollowThePalette()
    {
        PageView view;
        view.setPalette(darkPalette());
        const QString dark = view.highlighter().theme().name();
        view.setPalette(lightPalette());
        QVERIFY(view.highlighter().theme().name() != dark);
    }
};

QTEST_MAIN(PagePaneTest)
#include "tst_pagepane.moc"
