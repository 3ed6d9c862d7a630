// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/offsets.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestOffsets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothWays()
    {
        const QString text = u"\U00020000\U00020001河\U00020002畔a\U00020003"_s;
        const Offsets offsets(text);
        QCOMPARE(offsets.units(), text.size());
        QCOMPARE(offsets.codePoints(), text.toUcs4().size());
        for (qsizetype point = 0; point <= offsets.codePoints(); ++point) {
            const qsizetype units = offsets.toUnits(point);
            QCOMPARE(QStringView(text).first(units).toUcs4().size(), point);
            QCOMPARE(offsets.toCodePoints(units), point);
        }
    }

    void insideAPairAndOutside()
    {
        const Offsets offsets(u"a\U00020000b");
        QCOMPARE(offsets.toCodePoints(1), 1);
        QCOMPARE(offsets.toCodePoints(2), 1);
        QCOMPARE(offsets.toCodePoints(3), 2);
        QCOMPARE(offsets.toCodePoints(99), 3);
        QCOMPARE(offsets.toUnits(99), 4);
        QCOMPARE(offsets.toUnits(-5), 0);
        QCOMPARE(Offsets().toUnits(1), 0);
    }

    void plainTextIsItself()
    {
        const Offsets offsets(u"河畔的灯");
        for (qsizetype i = 0; i <= 4; ++i) {
            QCOMPARE(offsets.toUnits(i), i);
            QCOMPARE(offsets.toCodePoints(i), i);
        }
    }
};

QTEST_APPLESS_MAIN(TestOffsets)
#include "tst_offsets.moc"
