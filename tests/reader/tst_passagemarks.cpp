// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mentionwords.h"
#include "models/items/passagemarks.h"
#include "tests/reader/mentionedpage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace baolan;
using namespace baolan::items;
using namespace Qt::Literals::StringLiterals;
using domain::TextRange;

class PassageMarksTest final : public QObject
{
    Q_OBJECT

    const domain::PageDetail detail = test::mentionedPage();
    const domain::Article &article = detail.page.articles[0];

    static MarkKinds all() { return MarkKinds().set(); }

    static std::vector<MarkStretch> laid(const std::vector<PassageMark> &marks) { return stretches(marks, all()); }

    QString told(MarkKind kind, std::size_t item, std::size_t mention = 0) const
    {
        return explanation(article, {kind, {}, item, mention});
    }

private Q_SLOTS:
    void marksComeAsTheyAreRead()
    {
        const std::vector<PassageMark> marks = passageMarks(article);
        QCOMPARE(marks.size(), 13U);
        QCOMPARE(marks.front().range.part, domain::part::Headline);
        for (std::size_t i = 1; i < marks.size(); ++i)
            QVERIFY(readingRank(marks[i - 1].range.part) <= readingRank(marks[i].range.part));
        const auto counts = countKinds(marks);
        QCOMPARE(counts[bit(MarkKind::Person)], 3);
        QCOMPARE(counts[bit(MarkKind::Place)], 2);
        QCOMPARE(counts[bit(MarkKind::Event)], 1);
    }

    void whatLiesOutsideIsLeftOut()
    {
        domain::Article odd = article;
        odd.derived = {};
        odd.derived.dates = {{u"x"_s, {0, -1, 2}, {}, {}, {}},
                             {u"x"_s, {0, 5, 5}, {}, {}, {}},
                             {u"x"_s, {0, 0, 100000}, {}, {}, {}},
                             {u"x"_s, {99, 0, 1}, {}, {}, {}},
                             {u"x"_s, {0, 0, 1}, {}, {}, {}}};
        QCOMPARE(passageMarks(odd).size(), 1U);
    }

    void theShorterWins()
    {
        const std::vector<PassageMark> marks{{MarkKind::Organisation, {0, 0, 10}, 0, 0},
                                             {MarkKind::Place, {0, 2, 5}, 1, 0}};
        const std::vector<MarkStretch> expected{{{0, 0, 2}, MarkKind::Organisation, 0},
                                                {{0, 2, 5}, MarkKind::Place, 1},
                                                {{0, 5, 10}, MarkKind::Organisation, 0}};
        QCOMPARE(laid(marks), expected);
        QCOMPARE(marksAt(marks, all(), {0, 3}), (std::vector<std::size_t>{1, 0}));
        QCOMPARE(marksAt(marks, all(), {0, 5}), std::vector<std::size_t>{0});
        MarkKinds noPlaces = all();
        noPlaces.reset(bit(MarkKind::Place));
        QCOMPARE(stretches(marks, noPlaces), (std::vector<MarkStretch>{{{0, 0, 10}, MarkKind::Organisation, 0}}));
    }

    void equalOnesByKindThenByOrder()
    {
        const std::vector<PassageMark> marks{
            {MarkKind::Figure, {0, 0, 4}, 0, 0}, {MarkKind::Date, {0, 0, 4}, 0, 0}, {MarkKind::Date, {0, 0, 4}, 1, 0}};
        QCOMPARE(laid(marks), (std::vector<MarkStretch>{{{0, 0, 4}, MarkKind::Date, 1}}));
    }

    void neighboursAndPartsStayApart()
    {
        const std::vector<PassageMark> marks{
            {MarkKind::Date, {0, 0, 4}, 0, 0}, {MarkKind::Date, {0, 4, 6}, 1, 0}, {MarkKind::Date, {1, 6, 8}, 2, 0}};
        QCOMPARE(laid(marks).size(), 3U);
    }

    void eventsStandBeside()
    {
        const std::vector<PassageMark> marks{{MarkKind::Event, {0, 0, 40}, 0, 0}, {MarkKind::Date, {0, 4, 6}, 0, 0}};
        QCOMPARE(laid(marks).size(), 1U);
        QCOMPARE(marksAt(marks, all(), {0, 5}), (std::vector<std::size_t>{1, 0}));
    }

    void anyMarksGiveStretchesThatCoverTheSame()
    {
        QRandomGenerator random(20221118);
        for (int round = 0; round < 200; ++round) {
            std::vector<PassageMark> marks;
            const int count = random.bounded(1, 30);
            for (int i = 0; i < count; ++i) {
                const qsizetype start = random.bounded(60);
                const auto kind = allMarkKinds[std::size_t(random.bounded(7))];
                marks.push_back({kind, {0, start, start + 1 + random.bounded(12)}, std::size_t(i), 0});
            }
            std::ranges::stable_sort(marks, {}, [](const PassageMark &mark) { return mark.range.start; });
            const auto pieces = laid(marks);
            qsizetype end = 0;
            for (const MarkStretch &piece : pieces) {
                QVERIFY(piece.range.start >= end && piece.range.length() > 0);
                end = piece.range.end;
            }
            for (qsizetype at = 0; at < 80; ++at) {
                const auto found = marksAt(marks, all(), {0, at});
                const auto piece = std::ranges::find_if(
                    pieces, [at](const MarkStretch &one) { return one.range.start <= at && at < one.range.end; });
                QCOMPARE(piece != pieces.end(), !found.empty());
                if (!found.empty())
                    QCOMPARE(piece->mark, found.front());
            }
        }
    }

    void saysWhatAMarkMeansAndWhy()
    {
        QCOMPARE(told(MarkKind::Person, 2), u"Person: 周砚秋\n区农业服务中心主任 (acting)"_s);
        QCOMPARE(told(MarkKind::Organisation, 3), u"Organisation: 平谷区农业服务中心\nHere as “区农业服务中心”"_s);
        QCOMPARE(told(MarkKind::Date, 0),
                 u"Date: 2022-03 (a month)\nWhy: the year is that of the page or of what was told before"_s);
        QCOMPARE(told(MarkKind::Figure, 0), u"Figure: 1,240 亩\nCounts: 果园面积\nScope: 全村\nPeriod: 2022"_s);
        QCOMPARE(told(MarkKind::Figure, 1), u"Figure: at least 860 次\nCounts: 咨询\nCounted up to then"_s);
        QCOMPARE(told(MarkKind::Event, 0), u"Event: 2022\n果园面积达到1240亩"_s);
    }
};

QTEST_GUILESS_MAIN(PassageMarksTest)
#include "tst_passagemarks.moc"
