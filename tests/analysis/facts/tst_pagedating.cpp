// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/pagedate.h"

#include "tests/analysis/facts/golden.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

domain::Page pageOf(const GoldenArticle &golden)
{
    domain::Page page;
    page.articles = golden.before;
    page.articles.push_back(golden.article);
    for (const QString &line : golden.masthead)
        page.furniture.push_back({line, {}});
    return page;
}

/// The days both intervals have, as a share of the days either has.
double overlap(const domain::DateInterval &a, const domain::DateInterval &b)
{
    if (!a.earliest.isValid() || !b.earliest.isValid())
        return a == b ? 1 : 0;
    const double shared =
        static_cast<double>(std::max(a.earliest, b.earliest).daysTo(std::min(a.latest, b.latest)) + 1);
    const double all = static_cast<double>(std::min(a.earliest, b.earliest).daysTo(std::max(a.latest, b.latest)) + 1);
    return std::max(0.0, shared / all);
}

} // namespace

class TestPageDating final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesUndatedPages()
    {
        double sum = 0;
        const QString other = qEnvironmentVariable("BAOLAN_UNDATED");
        const auto golden =
            readGolden(other.isEmpty() ? QStringLiteral(BAOLAN_TESTS "/analysis/facts/golden/undated.txt") : other);
        QVERIFY(golden.size() >= 8);
        for (const GoldenArticle &wanted : golden) {
            const domain::PageDate date = analysis::inferPageDate(pageOf(wanted));
            const double share = overlap(date.interval, wanted.page);
            sum += share;
            qInfo().noquote() << wanted.name << shown(date.interval) << "for" << shown(wanted.page) << share;
            for (const domain::DateEvidence &evidence : date.evidence)
                qInfo().noquote() << "   " << evidence.text << evidence.rule << shown(evidence.gives);
        }
        qInfo("page dates overlap by %.3f", sum / static_cast<double>(golden.size()));
        QVERIFY(sum / static_cast<double>(golden.size()) >= 0.7);
    }

    void keepsContradictions()
    {
        domain::Page page;
        page.articles.resize(1);
        page.articles[0].paragraphs = {
            u"2022年5月,新馆举行了落成仪式。2023年6月1日,展览举行了开幕式。活动将于2021年9月举办。"_s};
        const domain::PageDate date = analysis::inferPageDate(page);
        QVERIFY(date.interval.earliest > QDate(2023, 6, 1));
        QVERIFY(std::any_of(date.evidence.begin(), date.evidence.end(),
                            [&](const domain::DateEvidence &clue) { return !clue.gives.overlaps(date.interval); }));
    }

    /// A date that is known is held against what the text says; what lies long back says nothing against it.
    void checksAKnownDate()
    {
        domain::Page page;
        page.articles.resize(1);
        page.articles[0].paragraphs = {u"1987年5月,他进了厂。2022年,全厂完成产值3亿元。6月1日,展览举行了开幕式。"_s,
                                       u"今年9月7日,新馆举行了落成仪式。决赛将于2023年10月20日举办。"_s};
        page.date.interval = domain::DateInterval::day(QDate(2023, 9, 12));
        QVERIFY(analysis::contradictions(page).empty());
        page.date.interval = domain::DateInterval::day(QDate(2023, 8, 1));
        const auto early = analysis::contradictions(page);
        QCOMPARE(early.size(), 1U);
        QCOMPARE(early[0].text, u"今年9月7日"_s);
        page.date.interval = domain::DateInterval::day(QDate(2023, 11, 1));
        const auto late = analysis::contradictions(page);
        QCOMPARE(late.size(), 1U);
        QCOMPARE(late[0].text, u"2023年10月20日"_s);
        page.date.interval = {};
        QVERIFY(analysis::contradictions(page).empty());
    }

    void saysNothingOfNothing()
    {
        const domain::PageDate date = analysis::inferPageDate({});
        QVERIFY(date.interval.isOpen());
        QVERIFY(date.evidence.empty());
        QCOMPARE(date.source, domain::DateSource::None);
    }
};

QTEST_APPLESS_MAIN(TestPageDating)
#include "tst_pagedating.moc"
