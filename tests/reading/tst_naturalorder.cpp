// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/naturalorder.h"

#include <QStringList>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using baolan::reading::naturalLess;

class TestNaturalOrder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresByValue()
    {
        QStringList paths{u"b/1.txt"_s,  u"a/10.txt"_s, u"a/9.txt"_s, u"a/09.txt"_s, u"a.txt"_s,
                          u"a/9b.txt"_s, u"第10版"_s,   u"第9版"_s,   u""_s};
        std::ranges::sort(paths, naturalLess);
        QCOMPARE(paths, QStringList({u""_s, u"a/09.txt"_s, u"a/9.txt"_s, u"a/9b.txt"_s, u"a/10.txt"_s, u"a.txt"_s,
                                     u"b/1.txt"_s, u"第9版"_s, u"第10版"_s}));
    }

    void isAStrictOrder()
    {
        const QStringList texts{u"a"_s,
                                u"a1"_s,
                                u"a01"_s,
                                u"a1b"_s,
                                u"a/1"_s,
                                u"a/"_s,
                                u""_s,
                                u"1"_s,
                                u"01"_s,
                                u"1234567890123456789012345"_s,
                                u"00000000000000000000000000"_s,
                                u"1a2"_s,
                                u"01a1"_s};
        for (const QString &a : texts) {
            QVERIFY(!naturalLess(a, a));
            for (const QString &b : texts) {
                QVERIFY(a == b || naturalLess(a, b) != naturalLess(b, a));
                for (const QString &c : texts) {
                    if (naturalLess(a, b) && naturalLess(b, c))
                        QVERIFY2(naturalLess(a, c), qPrintable(a + u' ' + b + u' ' + c));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
