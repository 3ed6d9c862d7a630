// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "models/analysis/pageannotation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using namespace baolan::domain;

/// What the articles say, on their page: against its date where it has one, and for its date where it has none.
class PageAnnotationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreReadAgainstThePagesDate()
    {
        Page page = pageOf(u"昨天，新桥通车。去年9月，全镇有商铺452家。"_s);
        page.date = {DateInterval::day(QDate(2023, 9, 12)), DateSource::Path, {}};
        analysis::annotatePage(page);
        const Derived &derived = page.articles[0].derived;
        QCOMPARE(derived.dates.size(), 2U);
        QCOMPARE(derived.dates[0].interval, DateInterval::day(QDate(2023, 9, 11)));
        QCOMPARE(derived.dates[1].interval, DateInterval::month(2022, 9));
        QCOMPARE(derived.figures.size(), 1U);
        QCOMPARE(page.analysis, analysis::version);
    }

    void anUndatedPageGetsItsDays()
    {
        Page page = pageOf(u"今年6月1日，展览在新馆举行了开幕式。文化节将于2023年10月举行。报名将于9月30日前截止。"_s);
        analysis::annotatePage(page);
        QCOMPARE(page.date.source, DateSource::Inferred);
        QVERIFY(!page.date.evidence.empty());
        QVERIFY2(page.date.interval.overlaps(DateInterval{QDate(2023, 6, 1), QDate(2023, 9, 30)}),
                 qPrintable(shown(page.date.interval)));
        // Its articles are read against them.
        QVERIFY(std::ranges::any_of(page.articles[0].derived.dates, [](const DateMention &date) {
            return date.text == u"今年6月1日" && date.interval == DateInterval::day(QDate(2023, 6, 1));
        }));
    }

    void aKnownDateWinsAndIsChecked()
    {
        Page page = pageOf(u"2022年5月,新馆举行了落成仪式。2023年6月1日,展览举行了开幕式。"_s);
        const DateEvidence path{u"2021-03-04"_s, u"path date"_s, DateInterval::day(QDate(2021, 3, 4))};
        page.date = {path.gives, DateSource::Path, {path}};
        analysis::annotatePage(page);
        QCOMPARE(page.date.interval, path.gives);
        QCOMPARE(page.date.source, DateSource::Path);
        QCOMPARE(page.date.evidence.front(), path);
        QVERIFY(page.date.evidence.size() > 1);
        for (const DateEvidence &evidence : std::span(page.date.evidence).subspan(1))
            QVERIFY(!evidence.gives.overlaps(page.date.interval));
    }

    void whatPrintAndPathConfirmIsNotDoubted()
    {
        const DateInterval day = DateInterval::day(QDate(2020, 6, 4));
        Page page = pageOf(u"2023年6月1日,展览举行了开幕式。"_s);
        page.date = {day, DateSource::Printed, {{u"2020-06-04"_s, u"path date"_s, day}}};
        Page confirmed = page;
        confirmed.date.evidence.push_back({u"2020年6月4日"_s, u"printed date"_s, day});
        analysis::annotatePage(page);
        analysis::annotatePage(confirmed);
        QCOMPARE(page.date.evidence.size(), 2U);
        QCOMPARE(confirmed.date.evidence.size(), 2U);
        QVERIFY(page.date.evidence.back().gives.earliest > day.latest);
        QCOMPARE(confirmed.date.evidence.back().rule, u"printed date"_s);
    }

    void whatAgreesIsNoEvidenceAgainst()
    {
        Page page = pageOf(u"2023年6月1日,展览举行了开幕式。"_s);
        page.date = {DateInterval::day(QDate(2023, 6, 4)), DateSource::Printed, {}};
        analysis::annotatePage(page);
        QVERIFY(page.date.evidence.empty());
    }

    void twiceIsTheSame()
    {
        for (const DateSource source : {DateSource::None, DateSource::User}) {
            Page page = pageOf(u"2022年5月,新馆举行了落成仪式。2023年6月1日,展览举行了开幕式。电话12351。"_s);
            if (source == DateSource::User)
                page.date = {DateInterval::year(2020), source, {}};
            analysis::annotatePage(page);
            Page again = page;
            analysis::annotatePage(again);
            QCOMPARE(again, page);
        }
    }

    void authorityIdsAreStable()
    {
        Page page = pageOf(u"根据《工会法》，见《工会法》第一条。"_s);
        analysis::annotatePage(page);
        const std::vector<EntityMentions> &entities = page.articles[0].derived.entities;
        QCOMPARE(entities.size(), 1U);
        QCOMPARE(entities[0].id, analysis::authorityId(EntityType::Document, u"《工会法》"_s));
        QCOMPARE(entities[0].id.size(), 22);
        QVERIFY(analysis::authorityId(EntityType::Person, u"王"_s) !=
                analysis::authorityId(EntityType::Place, u"王"_s));
        // Ids stand in exports and libraries: they never change.
        QCOMPARE(analysis::authorityId(EntityType::Document, u"《工会法》"_s), u"d-c49938e2abc98f01022c"_s);
    }

    void anEmptyPageIsNoTrouble()
    {
        Page page;
        analysis::annotatePage(page);
        QCOMPARE(page.date, PageDate{});
    }

private:
    static Page pageOf(const QString &paragraph)
    {
        Page page;
        page.articles.resize(1);
        page.articles[0].paragraphs = {paragraph};
        return page;
    }
};

QTEST_APPLESS_MAIN(PageAnnotationTest)
#include "tst_pageannotation.moc"
