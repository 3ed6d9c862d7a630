// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samplepage.h"
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using Shape = ReaderText::Shape;

class ReaderViewTest final : public QObject
{
    Q_OBJECT

    const tasks::PageDetail detail = test::samplePage();

    domain::Article longArticle() const
    {
        domain::Article article = detail.page.articles[0];
        for (int i = 0; i < 40; ++i)
            article.paragraphs << u"第%1段。"_s.arg(i) + article.paragraphs[0];
        return article;
    }

    void fill(ReaderView &view, const domain::Article &article, QSize size = {900, 700},
              Shape shape = Shape::Repaired) const
    {
        view.resize(size);
        view.setContent(ReaderText(article, detail.page, shape), readerMarks(article));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    /// The lines of all paragraphs as laid out.
    static QStringList lines(const ReaderView &view)
    {
        QStringList result;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                result << block.text().mid(line.textStart(), line.textLength());
            }
        }
        return result;
    }

private Q_SLOTS:
    void columnIsThirtyFiveCharactersAndInTheMiddle()
    {
        ReaderView view;
        domain::Article article = detail.page.articles[0];
        article.paragraphs = {u"梨"_s.repeated(200)};
        fill(view, article, {1100, 700});
        const QStringList set = lines(view);
        QVERIFY(set.contains(u"梨"_s.repeated(35)));
        QVERIFY(set.contains(u"梨"_s.repeated(33))); // behind the indent of two
        const QTextBlock block = view.document()->lastBlock();
        const QTextLine second = block.layout()->lineAt(1);
        const qreal left = block.layout()->position().x() + second.x();
        const qreal right = view.viewport()->width() - left - 35 * 17;
        QVERIFY(std::abs(left - right) <= 1.5);
        for (const QString &line : set)
            QVERIFY(line.size() <= 40);
    }

    void narrowViewsMakeTheColumnNarrower()
    {
        ReaderView view;
        fill(view, detail.page.articles[0], {320, 600});
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void noLineBeginsWithAStopOrEndsWithAnOpening_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 260; width <= 700; width += 20)
            QTest::addRow("%d", width) << width;
    }
    void noLineBeginsWithAStopOrEndsWithAnOpening()
    {
        QFETCH(int, width);
        ReaderView view;
        domain::Article article = detail.page.articles[0];
        article.paragraphs
            << u"他说\uff1a“先看‘芽’\uff0c再下剪\uff01”《手册》(第二版)写道:“一枝剪错,三年‘白忙’。”——村民、技术员\uff08老田\uff09都这样讲\uff1b"_s
                   .repeated(4);
        fill(view, article, {width, 600});
        const QString never = u",。、\uff0c\uff1b\uff1a\uff01\uff1f;:!?”’》)\uff09%"_s;
        for (const QString &line : lines(view)) {
            if (line.isEmpty())
                continue;
            QVERIFY2(!never.contains(line.front()), qPrintable(line));
            QVERIFY2(!u"“‘《(\uff08"_s.contains(line.back()), qPrintable(line));
        }
    }

    void zoomKeepsThePlace()
    {
        ReaderView view;
        fill(view, longArticle());
        const auto place = domain::TextRange{20, 30, 30};
        view.reveal(place);
        const auto before = view.anchor();
        QVERIFY(before.place);
        view.setTypography({.px = 26});
        const auto after = view.anchor();
        QVERIFY(after.place);
        QCOMPARE(after.place->part, before.place->part);
        QVERIFY(std::abs(after.place->offset - before.place->offset) <= 40);
    }

    void asPrintedKeepsThePlace()
    {
        ReaderView view;
        const domain::Article article = longArticle();
        fill(view, article);
        view.reveal({20, 30, 30});
        const auto before = view.anchor();
        view.reshape(ReaderText(article, detail.page, Shape::AsPrinted), readerMarks(article));
        QCOMPARE(view.anchor().place->part, before.place->part);
    }

    void placesComeBack()
    {
        ReaderView view;
        fill(view, longArticle());
        view.verticalScrollBar()->setValue(1234);
        const auto there = view.anchor();
        view.verticalScrollBar()->setValue(0);
        view.restore(there);
        QVERIFY(std::abs(view.verticalScrollBar()->value() - 1234) <= 2);
        view.setContent({}, {});
        fill(view, longArticle());
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        view.restore(there);
        QVERIFY(std::abs(view.verticalScrollBar()->value() - 1234) <= 2);
    }

    void ticksSayWhy()
    {
        ReaderView view;
        fill(view, detail.page.articles[0]);
        const auto &marks = view.marks();
        QCOMPARE(marks.size(), 5U);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const QRectF tick = view.tickOf(i);
            QVERIFY(!tick.isEmpty());
            QVERIFY(view.marksAt(tick.center().toPoint()).contains(marks[i].sentence));
        }
        QVERIFY(view.marksAt({2, 2}).isEmpty());
        QVERIFY(marks.back().kind == ReaderMark::Kind::Suspect);
        QVERIFY(marks.back().sentence.contains(u"fresh"_s));
        QVERIFY(marks.back().sentence.contains(u"70"_s));
    }

    void suspectsAreHoveredOnTheirCharacters()
    {
        ReaderView view;
        fill(view, detail.page.articles[0], {900, 1000});
        const auto range = detail.page.articles[0].suspects[0].range;
        QTextCursor cursor(view.document());
        cursor.setPosition(int(*view.content().positionOf({range.part, range.start + 2})));
        QVERIFY(view.marksAt(view.cursorRect(cursor).center()).contains(u"fresh"_s));
    }

    void marksAreSteppedThrough()
    {
        ReaderView view;
        fill(view, detail.page.articles[0]);
        view.goToMark(4);
        QCOMPARE(view.currentMark(), std::optional<std::size_t>(4));
        const auto range = detail.page.articles[0].suspects[0].range;
        QCOMPARE(view.textCursor().position(), int(*view.content().positionOf({range.part, range.start})));
        view.goToMark(99);
        QCOMPARE(view.currentMark(), std::optional<std::size_t>(4));
    }

    void copyIsExact()
    {
        ReaderView view;
        const domain::Article article = longArticle();
        fill(view, article);
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(int(*view.content().positionOf({0, 0})));
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), article.paragraphs.join(u'\n'));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void clickTellsThePlace()
    {
        ReaderView view;
        fill(view, detail.page.articles[0]);
        QSignalSpy chosen(&view, &ReaderView::spotChosen);
        QTextCursor cursor(view.document());
        cursor.setPosition(int(*view.content().positionOf({0, 30})));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center() + QPoint(1, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<domain::PartOffset>(), (domain::PartOffset{0, 30}));
        QTest::keyClick(view.viewport(), Qt::Key_Right);
        QCOMPARE(chosen.size(), 2);
        view.reveal({1, 3, 3});
        QCOMPARE(chosen.size(), 2);
        // The caret is there already.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect().center());
        QCOMPARE(chosen.size(), 3);
    }

    void wheelZooms()
    {
        ReaderView view;
        fill(view, detail.page.articles[0]);
        QSignalSpy zoom(&view, &ReaderView::zoomWanted);
        const QPointF at(100, 100);
        for (const int delta : {60, 60, -120}) {
            QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &event);
        }
        QCOMPARE(zoom.size(), 2);
        QCOMPARE(zoom[0][0].toInt(), 1);
        QCOMPARE(zoom[1][0].toInt(), -1);
    }

    void aMillionCharactersAreReachable()
    {
        ReaderView view;
        domain::Article article = detail.page.articles[0];
        article.paragraphs = {article.paragraphs[0].repeated(10'000)};
        fill(view, article);
        QVERIFY(view.document()->characterCount() < article.paragraphs[0].size());
        view.reveal({0, 500'000, 500'000});
        QCOMPARE(view.content().placeOf(view.textCursor().position()), (domain::PartOffset{0, 500'000}));
        QVERIFY(view.viewport()->rect().intersects(view.cursorRect()));
    }

    void nothingIsFetched()
    {
        ReaderView view;
        for (const auto &[type, address] : {std::pair(QTextDocument::ImageResource, u"file:///etc/hostname"_s),
                                            std::pair(QTextDocument::HtmlResource, u"http://127.0.0.1/"_s)})
            QVERIFY(view.document()->resource(type, QUrl(address)).toByteArray().isEmpty());
    }
};

Q_DECLARE_METATYPE(baolan::domain::PartOffset)
QTEST_MAIN(ReaderViewTest)
#include "tst_readerview.moc"
