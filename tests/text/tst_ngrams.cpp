// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/ngrams.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestNGrams final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void squeezesAwayLayoutAndWidth()
    {
        QCOMPARE(squeezed(u"河畔 的\n\n灯\u3000亮了，ＡＢ１２"), u"河畔的灯亮了,ab12"_s);
        QCOMPARE(squeezed(u" \n"), QString());
    }

    void sameTextOverlapsWholly()
    {
        const NGrams printed(u"河畔的灯一盏一盏亮了起来，人们走出家门。");
        const NGrams broken(u"河畔的灯一盏一盏\n\n亮了起来,人们走出家门。");
        QCOMPARE(printed.overlap(broken), 1.0);
        QCOMPARE(printed.shared(broken), printed.size());
    }

    void otherTextSharesNothing()
    {
        QCOMPARE(NGrams(u"河畔的灯一盏一盏亮了起来").overlap(NGrams(u"山上的花一朵接一朵开放")), 0.0);
        QCOMPARE(NGrams().overlap(NGrams()), 0.0);
        QCOMPARE(NGrams().containedIn(NGrams(u"山上的花")), 0.0);
    }

    void partIsContained()
    {
        const NGrams all(u"河畔的灯一盏一盏亮了起来，人们走出家门。");
        const NGrams part(u"一盏一盏亮了起来");
        QCOMPARE(part.containedIn(all), 1.0);
        QVERIFY(part.overlap(all) < 0.5 && part.overlap(all) > 0.0);
    }

    void shortTextIsOneStretch()
    {
        QCOMPARE(NGrams(u"灯亮").size(), 1u);
        QCOMPARE(NGrams(u"灯亮").overlap(NGrams(u"灯 亮")), 1.0);
        QCOMPARE(NGrams(u"灯灯灯灯灯灯灯灯").size(), 1u);
    }
};

QTEST_APPLESS_MAIN(TestNGrams)
#include "tst_ngrams.moc"
