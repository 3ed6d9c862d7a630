// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samplepage.h"
#include "ui/reader/articlehead.h"
#include "ui/reader/readertext.h"

#include <QTest>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;
using Shape = ReaderText::Shape;

class ReaderTextTest final : public QObject
{
    Q_OBJECT

    const tasks::PageDetail detail = test::samplePage();
    const domain::Article &article = detail.page.articles[0];

    static QList<BlockRole> roles(const ReaderText &text)
    {
        QList<BlockRole> roles;
        for (const ReaderBlock &block : text.blocks())
            roles << block.role;
        return roles;
    }

private Q_SLOTS:
    void headStandsInOrder()
    {
        const QList<BlockRole> expected{BlockRole::Series,    BlockRole::Kicker,   BlockRole::Headline,
                                        BlockRole::Byline,    BlockRole::Source,   BlockRole::Paragraph,
                                        BlockRole::Paragraph, BlockRole::Paragraph};
        QCOMPARE(roles(ReaderText(article, detail.page, Shape::Repaired)), expected);
    }

    void photoStoriesAreToldApart()
    {
        const ReaderText text(detail.page.articles[1], detail.page, Shape::Repaired);
        QCOMPARE(text.blocks().front().role, BlockRole::Label);
        QCOMPARE(text.blocks().back().role, BlockRole::Credit);
        QVERIFY(text.blocks().back().photo);
    }

    void asPrintedTearsAtTheSeams()
    {
        const ReaderText text(article, detail.page, Shape::AsPrinted);
        QCOMPARE(roles(text).count(BlockRole::Torn), 2);
        QCOMPARE(roles(text).count(BlockRole::Headline), 2);
        // Not one character is another one.
        QString torn;
        for (const ReaderBlock &block : text.blocks()) {
            if (block.part == 0)
                torn += block.text;
        }
        QCOMPARE(torn, article.paragraphs[0]);
    }

    void everyCharacterHasItsPlaceAndBack_data()
    {
        QTest::addColumn<bool>("asPrinted");
        QTest::newRow("repaired") << false;
        QTest::newRow("as printed") << true;
    }
    void everyCharacterHasItsPlaceAndBack()
    {
        QFETCH(bool, asPrinted);
        domain::Article longer = article;
        longer.paragraphs << article.paragraphs[0].repeated(60);
        const ReaderText text(longer, detail.page, asPrinted ? Shape::AsPrinted : Shape::Repaired);
        for (const int part : {domain::part::Series, domain::part::Kicker, domain::part::Headline, 0, 1, 2, 3}) {
            const QString whole = longer.text(part);
            for (qsizetype at = 0; at < whole.size(); ++at) {
                const auto position = text.positionOf({part, at});
                QVERIFY(position);
                QCOMPARE(text.placeOf(*position), (domain::PartOffset{part, at}));
                QCOMPARE(text.plain(*position, *position + 1), QString(whole[at]));
            }
            QVERIFY(text.positionOf({part, whole.size()}));
        }
        QVERIFY(!text.positionOf({domain::part::Subheadline, 0}));
        QVERIFY(!text.positionOf({17, 0}));
    }

    void copyOfAllIsTheArticle()
    {
        domain::Article longer = article;
        longer.paragraphs << article.paragraphs[0].repeated(200);
        const ReaderText text(longer, detail.page, Shape::Repaired);
        const auto from = text.positionOf({0, 0});
        QVERIFY(from);
        QCOMPARE(text.plain(*from, text.length()), longer.paragraphs.join(u'\n'));
    }

    void findsAcrossSeamsAndDisplayBreaks()
    {
        const ReaderText torn(article, detail.page, Shape::AsPrinted);
        const auto hits = torn.find(u"讲课的是");
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0].second, 5); // the tear is a place of its own
        domain::Article longer = article;
        longer.paragraphs = {u"甲"_s.repeated(4999) + u"乙"_s};
        const ReaderText broken(longer, detail.page, Shape::Repaired);
        QCOMPARE(broken.find(u"甲甲甲").size(), 1666U);
        QCOMPARE(broken.find(u"甲乙").size(), 1U);
        QVERIFY(broken.find(u"").empty());
    }

    void sourceLineSaysWhatIsKnown()
    {
        QCOMPARE(sourceLine(detail.page).text, u"晨报 · 2022-03-18 · page 4 · 乡村"_s);
        QCOMPARE(sourceLine(detail.page).uncertain.second, 0);
        QCOMPARE(sourceLine(test::samplePage(2).page).text, u"晨报 · no date · page 4 · 乡村"_s);
        domain::Page page = detail.page;
        page.number = u"A04"_s;
        page.date = {{QDate(2022, 3, 8), QDate(2022, 3, 29)}, domain::DateSource::Inferred, {}};
        const SourceLine line = sourceLine(page);
        QCOMPARE(line.text, u"晨报 · 2022-03-08…29 · A04 · 乡村"_s);
        QCOMPARE(line.text.mid(line.uncertain.first, line.uncertain.second), u"2022-03-08…29"_s);
        QCOMPARE(sourceLine({}).text, u"no date"_s);
    }

    void bylineGroupsByRole()
    {
        QCOMPARE(bylineText(article.byline), u"记者 林晓禾、方知夏"_s);
        QCOMPARE(bylineText({{u"甲"_s, u"记者"_s}, {u"乙"_s, u"摄影"_s}, {u"丙"_s, {}}, {u"甲"_s, u"记者"_s}}),
                 u"记者 甲 · 摄影 乙 · 丙"_s);
        QCOMPARE(bylineText({}), QString());
    }

    void emptyArticleIsNoTrouble()
    {
        const ReaderText text({}, {}, Shape::Repaired);
        QCOMPARE(text.blocks().size(), 1U);
        QVERIFY(!text.placeOf(0));
        QCOMPARE(ReaderText().length(), 0);
        QCOMPARE(ReaderText().plain(0, 10), QString());
    }
};

QTEST_MAIN(ReaderTextTest)
#include "tst_readertext.moc"
