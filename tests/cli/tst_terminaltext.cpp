// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"
#include "app/cli/table.h"
#include "app/cli/terminaltext.h"
#include "models/text/width.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using namespace baolan::cli;

/// What is printed for people: nothing that drives the terminal, lines broken as Chinese is, columns that align.
class TerminalTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDrivesTheTerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"昌平区，a b 《c》……"_s << u"昌平区，a b 《c》……"_s;
        QTest::newRow("outside the BMP") << u"𠮷a"_s << u"𠮷a"_s;
        QTest::newRow("colour") << u"a\x1b[31mred"_s << u"a\\x1b[31mred"_s;
        QTest::newRow("title") << u"\x1b]0;x\x07"_s << u"\\x1b]0;x\\x07"_s;
        QTest::newRow("C1") << u"a\u009bb"_s << u"a\\x9bb"_s;
        QTest::newRow("delete") << u"a\x7f"
                                   "b"_s
                                << u"a\\x7f"
                                   "b"_s;
        QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a  b c"_s;
        QTest::newRow("override") << u"a\u202e"
                                     "b\u2066c"_s
                                  << u"a\\u202e"
                                     "b\\u2066c"_s;
        QTest::newRow("invisible") << u"a\u200b\ufeffb"_s << u"a\\u200b\\ufeffb"_s;
        QTest::newRow("tags") << u"a\U000E0041"_s << u"a\\U000e0041"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\\ud800"_s;
        QTest::newRow("NUL") << QString(QChar(0)) << u"\\x00"_s;
    }

    void nothingDrivesTheTerminal()
    {
        QFETCH(QString, text);
        QTEST(safe(text), "safe");
    }

    void linesBreakAsChineseDoes()
    {
        const QString text = u"记者近日从区里了解到，河上的三座桥（石桥、木桥和铁桥）都修好了。WorldWideWeb也通了。"_s;
        for (int columns = 24; columns < 72; ++columns) {
            const QStringList lines = wrapped(text, columns, 4);
            QCOMPARE(QString(lines.join(QString())).remove(u' '), text);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QVERIFY(text::displayWidth(lines[i]) <= columns - (i == 0 ? 4 : 0));
                QVERIFY2(!u"，。）、"_s.contains(lines[i].front()), qPrintable(lines[i]));
                QVERIFY2(!lines[i].endsWith(u'（'), qPrintable(lines[i]));
            }
            QVERIFY(lines.join(u'\n').contains("WorldWideWeb"_L1));
        }
    }

    void whatCannotBreakStaysWhole()
    {
        QCOMPARE(wrapped(u"abcdefghijklmnopqrstuvwxyz"_s, 10), QStringList{u"abcdefghijklmnopqrstuvwxyz"_s});
        QCOMPARE(wrapped({}, 10), QStringList{});
    }

    void columnsAlign()
    {
        QString out;
        QTextStream stream(&out);
        Table table(stream,
                    {{u"ID"_s, text::Side::Right, false},
                     {u"标题"_s, text::Side::Left, true},
                     {u"n"_s, text::Side::Right, false}},
                    0);
        table.add({u"1"_s, u"桥修好了"_s, u"10"_s});
        table.add({u"10"_s, u"a bridge"_s, u"9"_s});
        table.flush();
        stream.flush();
        QCOMPARE(out, u"ID  标题       n\n"
                      " 1  桥修好了  10\n"
                      "10  a bridge   9\n"_s);
    }

    void tooWideIsCutOnlyOnTerminals()
    {
        QString out;
        QTextStream stream(&out);
        Table table(stream, {{u"ID"_s}, {u"标题"_s, text::Side::Left, true}}, 20);
        table.add({u"1"_s, u"河上的三座桥都修好了，可以走人"_s});
        table.flush();
        stream.flush();
        const QStringList lines = out.split(u'\n');
        QVERIFY(text::displayWidth(lines[1]) <= 20);
        QVERIFY(lines[1].endsWith(u'…'));
    }

    void controlCharactersDoNotReachTables()
    {
        QString out;
        QTextStream stream(&out);
        Table table(stream, {{u"x"_s}}, 0);
        table.add({u"a\x1b[2Jb"_s});
        table.flush();
        stream.flush();
        QVERIFY(!out.contains(u'\x1b'));
    }

    void slipsAreUnderstood()
    {
        const QStringList commands{u"import"_s, u"list"_s, u"show"_s, u"export"_s, u"restore"_s};
        QCOMPARE(nearest(u"improt"_s, commands), u"import"_s);
        QCOMPARE(nearest(u"lst"_s, commands), u"list"_s);
        QCOMPARE(nearest(u"exp"_s, commands), u"export"_s);
        QCOMPARE(nearest(u"SHOW"_s, commands), u"show"_s);
        QCOMPARE(nearest(u"quit"_s, commands), QString());
        QCOMPARE(nearest(u""_s, commands), QString());
    }
};

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "tst_terminaltext.moc"
