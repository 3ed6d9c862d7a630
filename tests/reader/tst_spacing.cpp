// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spacing.h"

#include <QTest>

using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;

class SpacingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsRoomWhereItBelongs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "offset:em" joined by blanks
        QTest::newRow("Han and digits") << u"共12家"_s << u"0:0.25 2:0.25"_s;
        QTest::newRow("Han and Latin") << u"用AI写"_s << u"0:0.25 2:0.25"_s;
        QTest::newRow("percent") << u"长18%。"_s << u"0:0.25"_s;
        QTest::newRow("blank is enough") << u"共 12 家"_s << u""_s;
        QTest::newRow("Han only") << u"柳树湾"_s << u""_s;
        QTest::newRow("narrow comma") << u"好,讲"_s << u"1:0.4"_s;
        QTest::newRow("narrow comma before a quotation") << u"说:“好"_s << u""_s;
        QTest::newRow("narrow brackets") << u"讯(记者)三"_s << u"0:0.25 4:0.25"_s;
        QTest::newRow("wide comma") << u"好\uff0c讲"_s << u""_s;
        QTest::newRow("closing and stop") << u"丸”。"_s << u"1:-0.5"_s;
        QTest::newRow("stop and closing") << u"丸。”"_s << u"1:-0.5"_s;
        QTest::newRow("two openings") << u"“‘好"_s << u"0:-0.5"_s;
        QTest::newRow("closing and opening") << u"》《"_s << u"0:-0.5"_s;
        QTest::newRow("beyond the BMP") << u"𠮷1田"_s << u"1:0.25 2:0.25"_s;
        QTest::newRow("digits alone") << u"2022-03"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void putsRoomWhereItBelongs()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const Gap &gap : gaps(text))
            found << u"%1:%2"_s.arg(gap.after).arg(gap.em);
        QCOMPARE(found.join(u' '), expected);
    }
};

QTEST_MAIN(SpacingTest)
#include "tst_spacing.moc"
