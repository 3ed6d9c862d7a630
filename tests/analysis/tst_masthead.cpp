// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/masthead.h"
#include "models/analysis/printeddate.h"

#include <QTest>

using namespace baolan::analysis;
using namespace Qt::StringLiterals;

class MastheadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(2018, 7, 16);
        for (const QString &text :
             {u"2018年7月16日"_s, u"2018年07月16日 星期一"_s, u"2018-07-16"_s, u"2018.7.16"_s, u"2018/7/16"_s,
              u"二〇一八年七月十六日"_s, u"二○一八年七月十六日"_s, u"２０１８年７月１６日"_s, u"民國107年7月16日"_s})
            QTest::newRow(qPrintable(text)) << text << day;
        QTest::newRow("thirty") << u"一九九九年十二月三十一日"_s << QDate(1999, 12, 31);
        for (const QString &text :
             {u"7月16日"_s, u"2018年13月16日"_s, u"2018年7月"_s, u"2018"_s, u"12351"_s, u"1-2-3"_s, u"春天"_s})
            QTest::newRow(qPrintable(text)) << text << QDate();
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(printedDateAt(text).date, date);
    }

    void wholeLine()
    {
        const Masthead masthead = mastheadOf(u"城南晚报 2019年3月21日 星期四 第06版 社区");
        QVERIFY(masthead.found);
        QVERIFY(!masthead.weak);
        QCOMPARE(masthead.publication.toString(), u"城南晚报"_s);
        QCOMPARE(masthead.date, QDate(2019, 3, 21));
        QCOMPARE(masthead.number.toString(), u"06"_s);
        QCOMPARE(masthead.section.toString(), u"社区"_s);
        QCOMPARE(masthead.label.toString(), u"第06版 社区"_s);
    }

    void labels()
    {
        QCOMPARE(mastheadOf(u"城南晚报数字报").publication.toString(), u"城南晚报"_s);
        QCOMPARE(mastheadOf(u"第04版:工会").label.toString(), u"第04版:工会"_s);
        QCOMPARE(mastheadOf(u"第04版：工会").section.toString(), u"工会"_s);
        QCOMPARE(mastheadOf(u"A05 经济").number.toString(), u"A05"_s);
        QCOMPARE(mastheadOf(u"第四版").number.toString(), u"四"_s);
        QVERIFY(mastheadOf(u"2018年7月16日 星期一").found);
        QVERIFY(mastheadOf(u"2018年7月16日").weak);
        QVERIFY(mastheadOf(u"要闻").weak);
    }

    void headlinesAreNone()
    {
        for (const QString &line : {u"护城河边看海棠"_s, u"三家单位获表彰"_s, u"我市发布两份举报办法"_s,
                                    u"电视剧第一版剧本完成"_s, u"2018年7月16日那场雨"_s, u"公交 地铁 单车"_s})
            QVERIFY2(!mastheadOf(line).found, qPrintable(line));
    }

    void navigation()
    {
        for (const QString &line : {u"上一篇 下一篇 放大+ 缩小- 默认o"_s, u"上一版  下一版"_s,
                                    u"返回首页 | 版面导航 | 标题导航"_s, u"[上一篇] [下一篇]"_s})
            QVERIFY2(isNavigation(line), qPrintable(line));
        for (const QString &line : {u"大"_s, u"下一篇文章谁来写"_s, u"搜索引擎优化"_s, u""_s})
            QVERIFY2(!isNavigation(line), qPrintable(line));
    }

    void imprints()
    {
        QVERIFY(isImprint(u"责任编辑:徐湘 版式:万里"));
        QVERIFY(isImprint(u"本版编辑 徐湘"));
        QVERIFY(!isImprint(u"编辑部的一面墙"));
        QVERIFY(isFooter(u"版权所有 河西日报社 未经授权不得转载"));
        QVERIFY(isFooter(u"京ICP备12345号"));
        QVERIFY(!isFooter(u"版权保护进课堂"));
    }
};

QTEST_GUILESS_MAIN(MastheadTest)
#include "tst_masthead.moc"
