// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/collation.h"

#include <QtTest>

#include <algorithm>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestCollation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pinyinOrder()
    {
        const PinyinCollator collator;
        QStringList names{u"赵"_s, u"王"_s, u"李"_s, u"陈"_s, u"阿"_s, u"周"_s};
        std::ranges::sort(names, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        QCOMPARE(names, QStringList({u"阿"_s, u"陈"_s, u"李"_s, u"王"_s, u"赵"_s, u"周"_s}));
    }

    void keysAndComparisonAgree()
    {
        const PinyinCollator collator;
        const QStringList texts{u"第2版"_s, u"第10版"_s, u"北京"_s, u"北 京"_s,     u"背景"_s,
                                u"a"_s,     u"B"_s,      u""_s,     u"\U00020000"_s};
        for (const QString &left : texts) {
            for (const QString &right : texts) {
                const int byKey = collator.sortKey(left).compare(collator.sortKey(right));
                const int byText = collator.compare(left, right);
                QCOMPARE((byKey > 0) - (byKey < 0), (byText > 0) - (byText < 0));
            }
        }
        QVERIFY(collator.compare(u"第2版", u"第10版") < 0);
        QCOMPARE(collator.sortKey(u""), QByteArray());
        QVERIFY(!collator.sortKey(QString(5000, u'灯')).isEmpty());
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two") << u"王冰"_s << u"wb"_s;
        QTest::newRow("three") << u"温少赞"_s << u"wsz"_s;
        QTest::newRow("surname's reading") << u"单田芳"_s << u"stf"_s;
        QTest::newRow("mixed") << u"CCTV新闻12"_s << u"cctvxw12"_s;
        QTest::newRow("foreign") << u"约翰·史密斯"_s << u"yhsms"_s;
        QTest::newRow("none") << u"、。"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(pinyinInitials(name), expected);
    }

    void syllables()
    {
        QCOMPARE(pinyin(u"王冰"), u"wang bing"_s);
        QCOMPARE(pinyin(u"吕绿"), u"lu lu"_s);
    }

    void threadsHaveTheirOwn()
    {
        std::vector<std::jthread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&right] {
                const PinyinCollator collator;
                right += collator.compare(u"陈", u"赵") < 0 && pinyinInitials(u"王冰") == u"wb";
            });
        }
        threads.clear();
        QCOMPARE(right, 4);
    }
};

QTEST_APPLESS_MAIN(TestCollation)
#include "tst_collation.moc"
