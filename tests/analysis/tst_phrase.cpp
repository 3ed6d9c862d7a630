// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/phrase.h"
#include "models/analysis/seam.h"

#include <QTest>

using namespace baolan::analysis;
using namespace Qt::StringLiterals;

class PhraseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ending");
        const auto row = [](const QString &text, Ending ending) {
            QTest::newRow(qPrintable(text)) << text << int(ending);
        };
        row(u"灯亮了。"_s, Ending::Complete);
        row(u"“灯亮了。”"_s, Ending::Complete);
        row(u"“灯亮了！’”"_s, Ending::Complete);
        row(u"灯亮了……"_s, Ending::Complete);
        row(u"灯亮了。（记者 王冰）"_s, Ending::Complete);
        row(u"灯亮了（通讯员 王冰）"_s, Ending::Complete);
        row(u"灯亮了。(下转第3版)"_s, Ending::Complete);
        row(u"他喊了一声：“开船嘞——”"_s, Ending::Complete);
        row(u"「得閒飲茶。」"_s, Ending::Complete);
        row(u"灯亮"_s, Ending::Open);
        row(u"开展“双沟通”"_s, Ending::Open);
        row(u"一座桥（长二百米）"_s, Ending::Open);
        row(u"书名是《长河》"_s, Ending::Open);
        row(u"桃子二万箱,"_s, Ending::Clause);
        row(u"桃子、"_s, Ending::Clause);
        row(u"安排如下："_s, Ending::Colon);
        row(u""_s, Ending::Complete);
    }
    void endings()
    {
        QFETCH(QString, text);
        QFETCH(int, ending);
        QCOMPARE(int(endingOf(text)), ending);
    }

    void quotes()
    {
        QCOMPARE(quotesOf(u"“甲”乙”").surplus, 1);
        QCOMPARE(quotesOf(u"“甲“乙”").unclosed, 1);
        QCOMPARE(quotesOf(u"「甲」").unclosed, 0);
    }

    void lists()
    {
        for (const QString &text :
             {u"1.检查"_s, u"（一）检查"_s, u"一、检查"_s, u"●检查"_s, u"①检查"_s, u"第三条 检查"_s})
            QVERIFY2(isEnumerated(text), qPrintable(text));
        for (const QString &text : {u"1.5万人"_s, u"一个人"_s, u"三大活动"_s, u"2023年"_s, u"第三天"_s, u""_s})
            QVERIFY2(!isEnumerated(text), qPrintable(text));
    }

    void jumps()
    {
        for (const QString &text : {u"（下转第3版）"_s, u"下转A03版"_s, u"▶上接第一版"_s})
            QVERIFY2(isJump(text), qPrintable(text));
        QVERIFY(!isJump(u"下转型的路子越走越宽，第一版方案已经通过"));
        QVERIFY(!isJump(u"上接天下接地"));
    }

    void captions()
    {
        QVERIFY(isCaption(u"图为工人在检修"));
        QVERIFY(isCaption(u"▲图为工人在检修"));
        QVERIFY(isCaption(u"图①：大坝"));
        QVERIFY(!isCaption(u"图书馆开放"));
    }

    /// Both halves of a sentence fit; a report's beginning fits nothing.
    void seams()
    {
        const QString text = u"区里的共享菜园办得红火。"_s;
        const PageWords page(text);
        QVERIFY(fitAcross(u"大家都喜欢共享菜", u"园里的菜", page) > 0);
        QVERIFY(fitAcross(u"他说“今年不", u"愁了。”", page) >= 5);
        QVERIFY(fitAcross(u"这件事归功于", u"两位老人", page) >= 3);
        QVERIFY(fitAcross(u"共有4", u"52户", page) >= 3);
        QVERIFY(fitAcross(u"桥修好了", u"本报讯（记者 王冰）昨天", page) < 0);
        QVERIFY(fitAcross(u"桥修好了", u"“真快”，他说", page) < 0);
    }
};

QTEST_GUILESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
