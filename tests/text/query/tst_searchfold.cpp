// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/searchfold.h"
#include "models/text/query/variants.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestSearchFold final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsUnitForUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("widths") << u"ＡＢ１２，（甲）"_s << u"ab12,(甲)"_s;
        QTest::newRow("case") << u"Baolan ÉΣ"_s << u"baolan éσ"_s;
        QTest::newRow("no composition") << u"e\u0301ß"_s << u"e\u0301ß"_s;
        QTest::newRow("quotes") << u"“甲”‘乙’「丙」『丁』"_s << u"\"甲\"'乙'\"丙\"\"丁\""_s;
        QTest::newRow("dots and dashes") << u"甲·乙•丙・丁–戊"_s << u"甲·乙·丙·丁-戊"_s;
        QTest::newRow("every blank") << u"\u3000甲 \n\t乙\u00a0\u200b"_s << u" 甲   乙  "_s;
        QTest::newRow("beyond one unit") << u"𠮷野家𝐀"_s << u"𠮷野家𝐀"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void foldsUnitForUnit()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(searchFold(text), folded);
        QCOMPARE(searchFold(folded), folded);
    }

    void foldingTwiceChangesNothing()
    {
        const FoldTable &table = searchFoldTable();
        for (const char16_t folded : table)
            QCOMPARE(table[folded], folded);
    }

    void variantsShareTheirSimplifiedForm()
    {
        QCOMPARE(simplifiedForm(u"勞動報社發頭髮 ＡＢ"), u"劳动报社发头发 ＡＢ"_s);
        QCOMPARE(variantsOf(u'发'), QStringView(u"发發髮"));
        QCOMPARE(variantsOf(u'髮'), variantsOf(u'发'));
        QCOMPARE(variantsOf(u'报').toString(), u"報报"_s);
        QCOMPARE(variantsOf(u'的'), QStringView(u"的"));
        QCOMPARE(variantsOf(u'A'), QStringView(u"A"));
    }

    void everyVariantNamesTheWholeFamily()
    {
        int families = 0;
        for (char32_t unit = 0x3400; unit < 0xa000; ++unit) {
            const QStringView family = variantsOf(static_cast<char16_t>(unit));
            QVERIFY(family.contains(QChar(static_cast<char16_t>(unit))));
            families += family.size() > 1;
            for (const QChar member : family) {
                QCOMPARE(simplifiedForm(member.unicode()), simplifiedForm(static_cast<char16_t>(unit)));
                QCOMPARE(variantsOf(member.unicode()), family);
            }
        }
        QVERIFY2(families > 3000, qPrintable(QString::number(families)));
    }
};

QTEST_APPLESS_MAIN(TestSearchFold)
#include "tst_searchfold.moc"
