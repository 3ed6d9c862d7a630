// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samplepage.h"
#include "ui/reader/readerdocument.h"
#include "ui/theme.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using Shape = ReaderText::Shape;

class ReaderDocumentTest final : public QObject
{
    Q_OBJECT

    const tasks::PageDetail detail = test::samplePage();
    const ColumnColours colours = columnColours(Paper::Sepia, lightPalette());

    void set(QTextDocument &document, const ReaderText &text, int px = Typography::ordinary)
    {
        Typography typography;
        typography.px = px;
        DocumentSetter setter(text, typography, colours);
        setter.begin(document);
        while (!setter.isDone())
            setter.setNextSlice(document);
    }

    static QTextBlock firstOf(const QTextDocument &document, const ReaderText &text, BlockRole role)
    {
        for (std::size_t i = 0; i < text.blocks().size(); ++i) {
            if (text.blocks()[i].role == role)
                return document.findBlockByNumber(static_cast<int>(i));
        }
        return {};
    }

private Q_SLOTS:
    void positionsAreThoseOfTheText()
    {
        const ReaderText text(detail.page.articles[0], detail.page, Shape::Repaired);
        QTextDocument document;
        set(document, text);
        QCOMPARE(document.blockCount(), int(text.blocks().size()));
        for (const ReaderBlock &block : text.blocks()) {
            const QTextBlock set = document.findBlock(int(block.position));
            QCOMPARE(set.position(), int(block.position));
            QCOMPARE(set.text(), block.text);
        }
        QCOMPARE(document.characterCount() - 1, int(text.length()));
    }

    void measuresAreThoseOfTheColumn()
    {
        const ReaderText text(detail.page.articles[0], detail.page, Shape::Repaired);
        QTextDocument document;
        set(document, text);
        const QTextBlock paragraph = firstOf(document, text, BlockRole::Paragraph);
        QCOMPARE(paragraph.blockFormat().textIndent(), 34.0);
        QCOMPARE(paragraph.blockFormat().lineHeight(), 30.0);
        QCOMPARE(paragraph.blockFormat().topMargin() + paragraph.blockFormat().bottomMargin(), 0.0);
        QCOMPARE(paragraph.blockFormat().alignment(), Qt::AlignJustify);
        QCOMPARE(paragraph.charFormat().font().pixelSize(), 17);
        QCOMPARE(paragraph.charFormat().font().families().front(), u"Noto Serif CJK SC"_s);
        const QTextBlock headline = firstOf(document, text, BlockRole::Headline);
        QCOMPARE(headline.charFormat().font().pixelSize(), 29);
        QVERIFY(headline.charFormat().font().bold());
        QCOMPARE(firstOf(document, text, BlockRole::Kicker).charFormat().font().pixelSize(), 14);
        QCOMPARE(paragraph.charFormat().foreground().color(), QColor(0x3b3228));
    }

    void zoomScalesEverything()
    {
        const ReaderText text(detail.page.articles[0], detail.page, Shape::Repaired);
        QTextDocument document;
        set(document, text, 34);
        const QTextBlock paragraph = firstOf(document, text, BlockRole::Paragraph);
        QCOMPARE(paragraph.blockFormat().textIndent(), 68.0);
        QCOMPARE(firstOf(document, text, BlockRole::Headline).charFormat().font().pixelSize(), 58);
    }

    void tornPiecesHaveNoIndent()
    {
        const ReaderText text(detail.page.articles[0], detail.page, Shape::AsPrinted);
        QTextDocument document;
        set(document, text);
        QCOMPARE(firstOf(document, text, BlockRole::Torn).blockFormat().textIndent(), 0.0);
    }

    void gapsChangeLayoutNotText()
    {
        const ReaderText text(detail.page.articles[0], detail.page, Shape::Repaired);
        QTextDocument document;
        set(document, text);
        QStringList lines = document.toPlainText().split(u'\n');
        QCOMPARE(lines.mid(5), detail.page.articles[0].paragraphs);
        bool spaced = false;
        const QTextBlock block = document.findBlock(int(*text.positionOf({1, 0})));
        for (auto run = block.begin(); !run.atEnd(); ++run)
            spaced = spaced || run.fragment().charFormat().fontLetterSpacing() > 0;
        QVERIFY(spaced);
    }

    void uncertainDatesAreItalic()
    {
        domain::Page page = detail.page;
        page.date = {domain::DateInterval::month(2022, 3), domain::DateSource::Inferred, {}};
        const ReaderText text(page.articles[0], page, Shape::Repaired);
        QTextDocument document;
        set(document, text);
        QString italic;
        const QTextBlock source = firstOf(document, text, BlockRole::Source);
        for (auto run = source.begin(); !run.atEnd(); ++run) {
            if (run.fragment().charFormat().fontItalic())
                italic += run.fragment().text();
        }
        QCOMPARE(italic, u"2022-03"_s);
    }

    void markupIsText()
    {
        domain::Article hostile = detail.page.articles[0];
        hostile.paragraphs = {u"<img src='file:///etc/passwd'><b>粗</b>&amp;\u2029第二行\n第三行"_s};
        const ReaderText text(hostile, detail.page, Shape::Repaired);
        QTextDocument document;
        set(document, text);
        QCOMPARE(document.blockCount(), int(text.blocks().size()));
        QVERIFY(document.toPlainText().contains(u"<b>粗</b>&amp;"_s));
        const auto from = text.positionOf({0, 0});
        QCOMPARE(text.plain(*from, text.length()), hostile.paragraphs[0]);
    }

    void longTextsComeInSlices()
    {
        domain::Article longer = detail.page.articles[0];
        longer.paragraphs << longer.paragraphs[0].repeated(3000);
        const ReaderText text(longer, detail.page, Shape::Repaired);
        QTextDocument document;
        DocumentSetter setter(text, {}, colours);
        setter.begin(document);
        setter.setNextSlice(document);
        QVERIFY(!setter.isDone());
        QVERIFY(document.characterCount() < 20'000);
        setter.setUpTo(document, 100'000);
        QVERIFY(document.characterCount() > 100'000);
        QVERIFY(document.characterCount() < 120'000);
        while (!setter.isDone())
            setter.setNextSlice(document);
        QCOMPARE(document.characterCount() - 1, int(text.length()));
    }
};

QTEST_MAIN(ReaderDocumentTest)
#include "tst_readerdocument.moc"
