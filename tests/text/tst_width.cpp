// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/width.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestWidth final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("Han and marks") << u"河畔，"_s << 6;
        QTest::newRow("Latin") << u"ab1 "_s << 4;
        QTest::newRow("combining") << u"e\u0301"_s << 1;
        QTest::newRow("invisible") << u"\u200b\u202e\ufeff"_s << 0;
        QTest::newRow("control") << u"\x1b\n"_s << 0;
        QTest::newRow("beyond the BMP") << u"\U00020000\U0001F600"_s << 4;
        QTest::newRow("ambiguous are narrow") << u"“…”·"_s << 4;
    }
    void widths()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QCOMPARE(displayWidth(text), columns);
    }

    void elides()
    {
        QCOMPARE(elided(u"河畔的灯", 8), u"河畔的灯"_s);
        QCOMPARE(elided(u"河畔的灯", 7), u"河畔的…"_s);
        QCOMPARE(elided(u"河畔的灯", 6), u"河畔…"_s);
        QCOMPARE(elided(u"河畔的灯", 1), u"…"_s);
        QCOMPARE(elided(u"河畔的灯", 0), QString());
        QCOMPARE(elided(u"", 3), QString());
        QCOMPARE(elided(u"\U00020000\U00020000", 3), u"\U00020000…"_s);
    }

    void padsToExactlyTheColumns()
    {
        for (const QString &text : {u"河畔的灯"_s, u"ab"_s, u""_s, u"河a畔"_s}) {
            for (int columns = 0; columns < 12; ++columns) {
                QCOMPARE(displayWidth(padded(text, columns)), columns);
                QCOMPARE(displayWidth(padded(text, columns, Side::Right)), columns);
            }
        }
        QCOMPARE(padded(u"河", 4), u"河  "_s);
        QCOMPARE(padded(u"12", 4, Side::Right), u"  12"_s);
    }
};

QTEST_APPLESS_MAIN(TestWidth)
#include "tst_width.moc"
