// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/displaybreaks.h"
#include "ui/text/occurrences.h"
#include "ui/text/sentence.h"

#include <QTest>

#include <algorithm>

using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;

class DisplayBreaksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryLinesAreNotBroken()
    {
        QVERIFY(displayBreaks({}).empty());
        QVERIFY(displayBreaks(QString(4000, u'工')).empty());
    }

    void longLinesAreBrokenBehindSentences()
    {
        const QString sentence = u"村口的老槐树下,二十几条板凳围成一圈。”"_s;
        const QString line = sentence.repeated(5000);
        const auto breaks = displayBreaks(line);
        QVERIFY(breaks.size() > 40);
        QVERIFY(std::ranges::is_sorted(breaks));
        for (const qsizetype at : breaks)
            QCOMPARE(at % sentence.size(), 0);
    }

    void piecesAreShortEnough_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no stop at all") << QString(1'000'000, u'工');
        QTest::newRow("closing marks only") << QString(20'000, u'”');
        QTest::newRow("surrogate pairs") << u"𠮷"_s.repeated(10'000);
        QTest::newRow("marks") << u"e\u0301"_s.repeated(10'000);
        QTest::newRow("only marks") << QString(20'000, QChar(0x301));
    }
    void piecesAreShortEnough()
    {
        QFETCH(QString, line);
        qsizetype before = 0;
        for (const qsizetype at : displayBreaks(line)) {
            QVERIFY(at > before && at - before <= 4000);
            QVERIFY(!line[at].isLowSurrogate());
            before = at;
        }
        QVERIFY(line.size() - before <= 4000);
    }

    void whatWouldEndABlockIsReplacedOneForOne()
    {
        const QString text = u"a\nb\rc\u2029d\ufffce"_s;
        const QString shown = displayed(text);
        QCOMPARE(shown.size(), text.size());
        QCOMPARE(shown, u"a\u2028b\u2028c\u2028d\ufffde"_s);
        QCOMPARE(displayed(u"本报讯"), u"本报讯"_s);
    }

    void findsWhateverCaseAndWidth()
    {
        QCOMPARE(occurrences(u"工会,工会", u"工会"), (std::vector<qsizetype>{0, 3}));
        QCOMPARE(occurrences(u"ＡＢＣ abc", u"Abc"), (std::vector<qsizetype>{0, 4}));
        QCOMPARE(occurrences(u"人,人", u"人,"), (std::vector<qsizetype>{0}));
        QVERIFY(occurrences(u"工会", u"").empty());
        QVERIFY(occurrences(u"工", u"工会").empty());
        QCOMPARE(occurrences(u"一一一一", u"一一"), (std::vector<qsizetype>{0, 2}));
    }

    void knowsTheSentenceAround_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("sentence");
        const QString first = u"他说:“先看芽。”"_s;
        QTest::newRow("start") << 0 << first;
        QTest::newRow("inside") << 4 << first;
        QTest::newRow("second") << 10 << u"再下剪!"_s;
        QTest::newRow("end") << 13 << u"再下剪!"_s;
    }
    void knowsTheSentenceAround()
    {
        QFETCH(int, offset);
        QFETCH(QString, sentence);
        const QString text = u"他说:“先看芽。”再下剪!"_s;
        const auto [start, end] = sentenceAround(text, std::min<qsizetype>(offset, text.size() - 1));
        QCOMPARE(text.mid(start, end - start), sentence);
    }

    void endlessSentencesAreCut()
    {
        const auto [start, end] = sentenceAround(QString(100'000, u'工'), 50'000);
        QVERIFY(end - start < 1000);
    }
};

QTEST_MAIN(DisplayBreaksTest)
#include "tst_displaybreaks.moc"
