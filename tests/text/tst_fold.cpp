// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fold.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestFold final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("widths") << u"ＡＢ１２，（甲）"_s << u"ab12,(甲)"_s;
        QTest::newRow("case") << u"Baolan É"_s << u"baolan é"_s;
        QTest::newRow("composition") << u"e\u0301"_s << u"é"_s;
        QTest::newRow("quotes") << u"“甲”‘乙’「丙」"_s << u"\"甲\"'乙'\"丙\""_s;
        QTest::newRow("dots") << u"甲·乙•丙・丁"_s << u"甲·乙·丙·丁"_s;
        QTest::newRow("blanks") << u"\u3000甲 \n\t乙\u00a0 "_s << u"甲 乙"_s;
        QTest::newRow("invisible") << u"甲\u200b\u202e乙\ufeff"_s << u"甲乙"_s;
        QTest::newRow("compatibility") << u"㈱①"_s << u"(株)1"_s;
        QTest::newRow("empty") << u" \u3000"_s << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(folded), folded);
    }

    void containsAllWords()
    {
        const QString text = fold(u"河畔的“灯”亮了 Baolan");
        QVERIFY(foldedContains(text, fold(u"ＢＡＯ 河畔")));
        QVERIFY(foldedContains(text, fold(u"")));
        QVERIFY(!foldedContains(text, fold(u"河畔 暗")));
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
