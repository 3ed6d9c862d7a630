// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samplepage.h"
#include "ui/page/pagelines.h"
#include "ui/page/pageparts.h"

#include <QTest>

using namespace baolan;
using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;

class PageLinesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryPagesAreAsTheyAre()
    {
        const PageLines lines(u"一\n\n二三\n"_s);
        QCOMPARE(lines.lines().size(), 4U);
        QCOMPARE(lines.lastNumber(), 4);
        for (qsizetype at = 0; at <= lines.text().size(); ++at) {
            QCOMPARE(lines.positionOf(at), at);
            QCOMPARE(lines.pageOf(at), at);
        }
        QCOMPARE(lines.plain(0, 6), u"一\n\n二三\n"_s);
    }

    void longLinesGoOnWithoutNumber()
    {
        const QString text = u"头\n"_s + QString(10'000, u'工') + u"\n尾"_s;
        const PageLines lines(text);
        QVERIFY(lines.lines().size() > 5);
        QCOMPARE(lines.lastNumber(), 3);
        int numbered = 0;
        for (const PageLines::Line &line : lines.lines())
            numbered += line.number > 0;
        QCOMPARE(numbered, 3);
        for (qsizetype at = 0; at <= text.size(); ++at)
            QCOMPARE(lines.pageOf(lines.positionOf(at)), at);
        QCOMPARE(lines.plain(0, lines.positionOf(text.size())), text);
    }

    void emptyPageHasOneLine()
    {
        QCOMPARE(PageLines(QString()).lines().size(), 1U);
        QCOMPARE(PageLines().positionOf(3), 0);
    }

    void everyCharacterOfTheArticlesIsFoundOnThePage()
    {
        const auto detail = test::samplePage();
        const PageParts parts(detail.page);
        for (std::size_t i = 0; i < detail.page.articles.size(); ++i) {
            const domain::Article &article = detail.page.articles[i];
            for (const domain::Span &span : article.spans.spans()) {
                for (qsizetype at = 0; at < span.length; ++at) {
                    const domain::PartOffset place{span.part, span.start + at};
                    const auto page = article.spans.toPage(place);
                    QVERIFY(page);
                    QCOMPARE(detail.page.source.text[*page], article.text(place.part)[place.offset]);
                    const auto spot = parts.spotAt(*page);
                    QVERIFY(spot);
                    QCOMPARE(spot->article, i);
                    QCOMPARE(spot->place, place);
                }
            }
        }
    }

    void columnBreaksLeadToTheSeam()
    {
        const auto detail = test::samplePage();
        const domain::Article &article = detail.page.articles[0];
        const qsizetype seam = article.repairs[1].offset;
        const auto before = article.spans.toPage(domain::PartOffset{0, seam - 1});
        const auto spot = PageParts(detail.page).spotAt(*before + 1);
        QVERIFY(spot);
        QCOMPARE(spot->place, (domain::PartOffset{0, seam}));
    }

    void furnitureSaysWhy()
    {
        const auto detail = test::samplePage();
        const PageParts parts(detail.page);
        QVERIFY(!parts.spotAt(0));
        QCOMPARE(parts.sentencesAt(0), u"Furniture, part of no article: it holds the date of the issue"_s);
        const qsizetype slogan = detail.page.source.text.indexOf(u"凝心聚力"_s);
        QCOMPARE(parts.sentencesAt(slogan),
                 u"Furniture, part of no article: a slogan or running head that stands by itself"_s);
        const qsizetype fresh = detail.page.source.text.indexOf(u"fresh"_s);
        QVERIFY(parts.sentencesAt(fresh).contains(u"fresh"_s));
        QVERIFY(parts.sentencesAt(fresh - 1).isEmpty());
        domain::Page saved = detail.page;
        saved.source.lineRoles.assign(std::size_t(saved.source.text.count(u'\n')) + 1, domain::LineRole::Navigation);
        QVERIFY(PageParts(saved).sentencesAt(0).contains(u"link"_s));
    }

    void articleTakesItsCreditsAndContinuation()
    {
        const auto detail = test::samplePage();
        const PageParts parts(detail.page);
        const auto ranges = parts.rangesOf(0);
        QCOMPARE(ranges.size(), 2U); // the photo story stands between
        const auto photo = parts.rangesOf(1);
        QCOMPARE(photo.size(), 1U);
        QVERIFY(detail.page.source.text.mid(photo[0].start, photo[0].length()).endsWith(u"摄影报道"_s));
        QVERIFY(parts.rangesOf(9).empty());
        QCOMPARE(parts.marks().size(), 5U);
    }
};

QTEST_MAIN(PageLinesTest)
#include "tst_pagelines.moc"
