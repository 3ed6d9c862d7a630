// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "tests/analysis/goldenpages.h"

#include <QTest>

using namespace baolan;
using domain::DateInterval;
using domain::DateSource;
using namespace Qt::StringLiterals;

class PageFactsTest final : public QObject
{
    Q_OBJECT

    static domain::Page page(const domain::PageHints &hints)
    {
        domain::PageText text = tests::pageText(
            u"城南晚报 2019年3月21日 星期四 第06版 社区\n\n护城河边看海棠\n\n本报讯（记者 高原）春分刚过，护城河南岸的海棠陆续开放。\n"_s);
        text.hints = hints;
        return analysis::analysePage(text);
    }
    static domain::PageHints hints(DateSource source)
    {
        return {u"城南报"_s, DateInterval::day(QDate(2019, 3, 22)), source, u"7"_s, u"街巷"_s};
    }

private Q_SLOTS:
    void printAlone()
    {
        const domain::Page found = page({});
        QCOMPARE(found.publication, u"城南晚报"_s);
        QCOMPARE(found.number, u"6"_s);
        QCOMPARE(found.section, u"社区"_s);
        QCOMPARE(found.label, u"第06版 社区"_s);
        QCOMPARE(found.date.interval, DateInterval::day(QDate(2019, 3, 21)));
        QCOMPARE(found.date.source, DateSource::Printed);
    }

    void printWinsOverPath()
    {
        const domain::Page found = page(hints(DateSource::Path));
        QCOMPARE(found.date.interval, DateInterval::day(QDate(2019, 3, 21)));
        QCOMPARE(found.number, u"6"_s);
        QCOMPARE(found.section, u"社区"_s);
        // What was contradicted stays to be seen.
        QCOMPARE(found.date.evidence.size(), 2U);
        QCOMPARE(found.date.evidence[0].rule, u"path date"_s);
        QCOMPARE(found.date.evidence[0].gives, DateInterval::day(QDate(2019, 3, 22)));
    }

    void manifestAndUserWinOverPrint()
    {
        for (const DateSource source : {DateSource::Manifest, DateSource::User}) {
            const domain::Page found = page(hints(source));
            QCOMPARE(found.date.interval, DateInterval::day(QDate(2019, 3, 22)));
            QCOMPARE(found.date.source, source);
            QCOMPARE(found.number, u"7"_s);
            QCOMPARE(found.section, u"街巷"_s);
            QCOMPARE(found.date.evidence.size(), 2U);
        }
    }

    void nothingKnown()
    {
        const domain::Page found =
            analysis::analysePage(tests::pageText(u"护城河边看海棠\n\n春分刚过，护城河南岸的海棠陆续开放。\n"_s));
        QVERIFY(found.date.interval.isOpen());
        QCOMPARE(found.date.source, DateSource::None);
        QVERIFY(found.publication.isEmpty());
        QVERIFY(found.label.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PageFactsTest)
#include "tst_pagefacts.moc"
