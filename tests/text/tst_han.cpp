// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/han.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

class TestHan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hanCharacters()
    {
        QVERIFY(isAllHan(u"报览々〇㐀"));
        QVERIFY(!isAllHan(u""));
        QVERIFY(!isAllHan(u"报 览"));
        QVERIFY(!isHan(QChar(u'a')) && !isHan(QChar(u'。')) && !isHan(QChar(u'か')));
        QVERIFY(isHan(U'\U00020000'));
        QVERIFY(!isHan(U'\U0001F600'));
        QCOMPARE(hanCount(u"报览 2023 \U00020000。"), 3);
    }

    void bothWidths_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<unsigned>("wanted");
        QTest::newRow("sentence ends") << u"。！？!?…"_s << unsigned(SentenceEnd);
        QTest::newRow("clause breaks") << u"，、；：,;:"_s << unsigned(ClauseBreak);
        QTest::newRow("opening") << u"（(《〈“‘「『【〔[{［｛"_s << unsigned(Opening);
        QTest::newRow("closing") << u"）)》〉”’」』】〕]}］｝"_s << unsigned(Closing);
        QTest::newRow("quotes") << u"“”‘’「」『』\"'＂"_s << unsigned(Quote);
        QTest::newRow("Chinese marks") << u"，。、《》“”—…·（）％"_s << unsigned(HanPunctuation);
        QTest::newRow("digits") << u"0189０１８９"_s << unsigned(Digit);
        QTest::newRow("Latin") << u"AZazＡＺａｚ"_s << unsigned(Latin);
        QTest::newRow("blanks") << u" \t\n\u3000\u00a0\u200b\ufeff"_s << unsigned(Blank);
        QTest::newRow("bullets") << u"□■●◆★▲※◎△"_s << unsigned(Bullet);
    }
    void bothWidths()
    {
        QFETCH(QString, units);
        QFETCH(unsigned, wanted);
        for (const QChar unit : units)
            QVERIFY2(is(unit, wanted), qPrintable(QString(unit)));
        QVERIFY(!is(u'中', wanted));
    }

    void asciiMarksAreNoChineseMarks()
    {
        for (const QChar unit : u".,;:()[]!?\"'%-"_s) {
            QVERIFY(isPunctuation(unit));
            QVERIFY(!isHanPunctuation(unit));
        }
        QVERIFY(!isSentenceEnd(u'.'));
    }

    void pairs()
    {
        const QString opening = u"([{（［｛“‘「『《〈【〔〖｢"_s;
        const QString closing = u")]}）］｝”’」』》〉】〕〗｣"_s;
        for (qsizetype i = 0; i < opening.size(); ++i) {
            QCOMPARE(closingOf(opening[i]), closing[i]);
            QCOMPARE(openingOf(closing[i]), opening[i]);
        }
        QVERIFY(closingOf(u')').isNull());
        QVERIFY(openingOf(u'a').isNull());
    }

    void widthsAndValues()
    {
        QCOMPARE(halfWidth(QChar(u'，')), QChar(u','));
        QCOMPARE(halfWidth(QChar(u'Ａ')), QChar(u'A'));
        QCOMPARE(halfWidth(QChar(u'。')), QChar(u'。'));
        QCOMPARE(digitValue(u'７'), 7);
        QCOMPARE(digitValue(u'七'), -1);
        QVERIFY(isHanNumeral(u'七') && isHanNumeral(u'〇') && !isHanNumeral(u'中'));
        QCOMPARE(stripped(u"\u3000 报览 \n"), QStringView(u"报览"));
        QCOMPARE(stripped(u" \u3000"), QStringView());
    }
};

QTEST_APPLESS_MAIN(TestHan)
#include "tst_han.moc"
