// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/spanmap.h"

#include <QTest>

using namespace baolan::domain;

class TestSpanMap : public QObject
{
    Q_OBJECT

    // A headline of two printed lines (page 10–13 and 14–18, joined with a blank) and a paragraph torn at 30/32.
    static SpanMap map()
    {
        SpanMap map;
        map.add({part::Headline, 0, 3, 10});
        map.add({part::Headline, 4, 4, 14});
        map.add({0, 0, 10, 20});
        map.add({0, 10, 6, 32});
        return map;
    }

private Q_SLOTS:
    void neighboursBecomeOneSpan()
    {
        SpanMap map;
        map.add({0, 0, 4, 7});
        map.add({0, 4, 4, 11});
        map.add({0, 8, 0, 15});
        map.add({1, 0, 2, 15});
        QCOMPARE(map.spans(), (std::vector<Span>{{0, 0, 8, 7}, {1, 0, 2, 15}}));
    }

    void everyCharacterGoesThereAndBack()
    {
        const SpanMap spans = map();
        for (const Span &span : spans.spans()) {
            for (qsizetype i = 0; i < span.length; ++i) {
                const PartOffset place{span.part, span.start + i};
                const auto page = spans.toPage(place);
                QCOMPARE(page, std::optional(span.page + i));
                QCOMPARE(spans.toArticle(*page), std::optional(place));
            }
        }
    }

    void whatWasPutInLeadsToTheNextCharacter()
    {
        QCOMPARE(map().toPage(PartOffset{part::Headline, 3}), std::optional<qsizetype>(14));
    }

    void whatWasDroppedLeadsToTheSeam() { QCOMPARE(map().toArticle(31), std::optional(PartOffset{0, 10})); }

    void whatIsOutsideLeadsNowhere()
    {
        QCOMPARE(map().toArticle(5), std::nullopt);
        QCOMPARE(map().toArticle(19), std::nullopt);
        QCOMPARE(map().toArticle(38), std::nullopt);
        QCOMPARE(map().toPage(PartOffset{3, 0}), std::nullopt);
    }

    void theEndOfAPartIsBehindItsLastCharacter()
    {
        QCOMPARE(map().toPage(PartOffset{0, 16}), std::optional<qsizetype>(38));
    }

    void aRangeThatEndsAtTheSeamStaysBeforeIt()
    {
        QCOMPARE(map().toPage(TextRange{0, 5, 10}), std::optional(PageRange{25, 30}));
        QCOMPARE(map().toPage(TextRange{0, 8, 12}), std::optional(PageRange{28, 34}));
        QCOMPARE(map().toPage(TextRange{0, 4, 4}), std::optional(PageRange{24, 24}));
    }
};

QTEST_GUILESS_MAIN(TestSpanMap)
#include "tst_spanmap.moc"
