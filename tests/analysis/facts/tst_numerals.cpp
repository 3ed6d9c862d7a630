// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/common/parts.h"
#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numerals.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using baolan::domain::FigureBound;

class TestNumerals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("span");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("valueMax");
        QTest::addColumn<int>("bound");
        const auto row = [](const QString &text, const QString &span, double value, double valueMax = -1,
                            FigureBound bound = FigureBound::Exact) {
            QTest::newRow(qPrintable(text)) << text << span << value << valueMax << static_cast<int>(bound);
        };
        row(u"3751名"_s, u"3751"_s, 3751);
        row(u"１，１００万人"_s, u"１，１００万"_s, 1.1e7);
        row(u"1.92万名"_s, u"1.92万"_s, 19200);
        row(u"3万4千平方米"_s, u"3万4千"_s, 34000);
        row(u"1亿7千6百万元"_s, u"1亿7千6百万"_s, 1.76e8);
        row(u"2.8万人次491万"_s, u"2.8万"_s, 28000);
        row(u"3千米"_s, u"3"_s, 3);
        row(u"50余万元"_s, u"50余万"_s, 500000, -1, FigureBound::AtLeast);
        row(u"二十余家"_s, u"二十余"_s, 20, -1, FigureBound::AtLeast);
        row(u"两三百人"_s, u"两三百"_s, 200, 300, FigureBound::About);
        row(u"十七八岁"_s, u"十七八"_s, 17, 18, FigureBound::About);
        row(u"三十来岁"_s, u"三十来"_s, 30, -1, FigureBound::About);
        row(u"300来自"_s, u"300"_s, 300);
        row(u"一万二"_s, u"一万二"_s, 12000);
        row(u"一万零二"_s, u"一万零二"_s, 10002);
        row(u"一千零五十三"_s, u"一千零五十三"_s, 1053);
        row(u"一万二千亿元"_s, u"一万二千亿"_s, 1.2e12);
        row(u"廿三"_s, u"廿三"_s, 23);
        row(u"百分之六十五点三"_s, u"百分之六十五点三"_s, 65.3);
        row(u"65.3%"_s, u"65.3%"_s, 65.3);
        row(u"三分之二"_s, u"三分之二"_s, 2.0 / 3);
        row(u"½"_s, u"½"_s, 0.5);
        row(u"八点三十分"_s, u"八"_s, 8);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, span);
        const auto numeral = analysis::readNumeral(analysis::factText(analysis::foldedUnits(text)), 0);
        QVERIFY(numeral);
        QCOMPARE(text.first(numeral->end), span);
        QTEST(numeral->value, "value");
        QTEST(numeral->valueMax.value_or(-1), "valueMax");
        QTEST(static_cast<int>(numeral->bound), "bound");
        QVERIFY(numeral->known);
    }

    void knowsWhatNamesNoNumber()
    {
        QVERIFY(!analysis::readNumeral(u"数十名", 0)->known);
        QVERIFY(!analysis::readNumeral(u"几百", 0)->known);
        QVERIFY(analysis::readNumeral(u"一二三等奖", 0)->digitString);
        QVERIFY(analysis::readNumeral(u"万人", 0)->bareScale);
        QVERIFY(!analysis::readNumeral(u"1.2.3", 0));
    }

    void foldsUnitForUnit()
    {
        const QString text = u"「２０２３年」〔a〕，　％－—～・"_s;
        const QString folded = analysis::foldedUnits(text);
        QCOMPARE(folded.size(), text.size());
        QCOMPARE(folded, u"“2023年”〔a〕, %-—~·"_s);
        QCOMPARE(analysis::foldedUnits(folded), folded);
    }
};

QTEST_APPLESS_MAIN(TestNumerals)
#include "tst_numerals.moc"
