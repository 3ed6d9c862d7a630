// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pathhints.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using baolan::domain::DateInterval;
using baolan::domain::DateSource;
using baolan::domain::shown;

class TestPathHints final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsFromThePath_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("publication");
        const auto row = [](const char *file, const char *date, const char *number = "", const char *section = "",
                            const char *publication = "") {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(date) << QString::fromUtf8(number)
                                << QString::fromUtf8(section) << QString::fromUtf8(publication);
        };
        row("2023/09/12/04.txt", "2023-09-12", "4");
        row("20230912-04.txt", "2023-09-12", "4");
        row("20230912_04.htm", "2023-09-12", "4");
        row("20230912/04.txt", "2023-09-12", "4");
        row("2023091204.txt", "2023-09-12", "4");
        row("20230912A04.txt", "2023-09-12", "A04");
        row("abcd2023091204.txt", "2023-09-12", "4");
        row("2023-09/12/article.htm", "2023-09-12");
        row("2023-09/12/04/article.htm", "2023-09-12");
        row("2023-09-12.txt", "2023-09-12");
        row("2023-09-12-4.txt", "2023-09-12", "4");
        row("2023-09-12/page_04.txt", "2023-09-12", "4");
        row("2023-09-12/page4.txt", "2023-09-12", "4");
        row("2023-09-12/A04-要闻.txt", "2023-09-12", "A04", "要闻");
        row("2023-09-12/04版工会.txt", "2023-09-12", "4", "工会");
        row("content/2018-07/16/content_73137.htm", "2018-07-16");
        row("html/2018-07/16/node_2.htm", "2018-07-16");
        row("2023年9月12日/第04版.txt", "2023-09-12", "4");
        row("2023年9月12日 第04版：工会.txt", "2023-09-12", "4", "工会");
        row("2023年/9月/12日/04.txt", "2023-09-12", "4");
        row("２０２３年９月１２日/第０４版.txt", "2023-09-12", "4");
        row("paperA 2023.09.12 A04.txt", "2023-09-12", "A04", "", "paperA");
        row("河畔日报 2023.09.12 A04.txt", "2023-09-12", "A04", "", "河畔日报");
        row("河畔晚报/2023/09/12/04.txt", "2023-09-12", "4", "", "河畔晚报");
        row("《河畔》2023-09-12 第4版.txt", "2023-09-12", "4", "", "河畔");
        row("2023/0912/04.txt", "2023-09-12", "4");
        row("202309/12/04.txt", "2023-09-12", "4");
        row("2023-09.txt", "2023-09");
        row("2023-09/第2版.txt", "2023-09", "2");
        row("2023年9月/某文.txt", "2023-09");
        row("2023/93c2268499b314ae.txt", "2023");
        row("2023年合订本/某文.txt", "2023");
        row("backup_2024-01-02/2023/09/12/04.txt", "2023-09-12", "4");
        row("1949-10-01/01.txt", "1949-10-01", "1");
        row("2023-9-2/第10版.txt", "2023-09-02", "10");
        row("第04版/某文.txt", "", "4");
        // What only looks like one
        row("000_93c2268499b314ae.txt", "");
        row("20230912af99.txt", "");
        row("a1b20230912.txt", "");
        row("13820230912.txt", "");
        row("021-20231212.txt", "");
        row("0571-20231212.txt", "");
        row("10.2023.4.5.txt", "");
        row("20231345.txt", "");
        row("2023-02-30.txt", "");
        row("2023-13-01.txt", "");
        row("18230912.txt", "");
        row("21000912.txt", "");
        row("20230912123000.txt", "");
        row("04.txt", "");
        row("notes 2023.txt", "");
        row("", "");
        row("////", "");
        row(".txt", "");
    }
    void tellsFromThePath()
    {
        QFETCH(QString, file);
        QFETCH(QString, date);
        QFETCH(QString, number);
        QFETCH(QString, section);
        QFETCH(QString, publication);
        const auto hints = hintsFromPath(file);
        QCOMPARE(shown(hints.date), date);
        QCOMPARE(hints.dateSource, date.isEmpty() ? DateSource::None : DateSource::Path);
        QCOMPARE(hints.number, number);
        QCOMPARE(hints.section, section);
        QCOMPARE(hints.publication, publication);
    }

    void foldersAboveCountOnlyWhenTheyAreDates()
    {
        QCOMPARE(shown(hintsFromPath(u"04.txt", u"/home/someone/2023/09/12").date), u"2023-09-12"_s);
        QCOMPARE(hintsFromPath(u"04.txt", u"/home/someone/2023/09/12/").number, u"4"_s);
        QCOMPARE(shown(hintsFromPath(u"12/04.txt", u"/x/2023-09").date), u"2023-09-12"_s);
        QCOMPARE(shown(hintsFromPath(u"04.txt", u"/home/backup 2023-09-12").date), QString());
        QCOMPARE(shown(hintsFromPath(u"04.txt", u"/2023-09-12/pages").date), QString());
        QCOMPARE(shown(hintsFromPath(u"04.txt", u"/").date), QString());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ISO") << u"2023-09-12"_s << u"2023-09-12"_s;
        QTest::newRow("slashes") << u"2023/9/12"_s << u"2023-09-12"_s;
        QTest::newRow("compact") << u"20230912"_s << u"2023-09-12"_s;
        QTest::newRow("Chinese") << u" 2023年9月12日 "_s << u"2023-09-12"_s;
        QTest::newRow("spaced") << u"2023 年 9 月 12 日"_s << u"2023-09-12"_s;
        QTest::newRow("with time") << u"2023-09-12 00:00:00"_s << u"2023-09-12"_s;
        QTest::newRow("month") << u"2023-09"_s << u"2023-09"_s;
        QTest::newRow("Chinese month") << u"2023年9月"_s << u"2023-09"_s;
        QTest::newRow("compact month") << u"202309"_s << u"2023-09"_s;
        QTest::newRow("year") << u"2023"_s << u"2023"_s;
        QTest::newRow("interval") << u"2023-09-08..2023-09-29"_s << u"2023-09-08…29"_s;
        QTest::newRow("interval of months") << u"2023年9月至2023年11月"_s << u"2023-09…11"_s;
        QTest::newRow("backwards") << u"2023-09-29..2023-09-08"_s << QString();
        QTest::newRow("no such day") << u"2023-02-29"_s << QString();
        QTest::newRow("no such month") << u"2023-13"_s << QString();
        QTest::newRow("words") << u"last week"_s << QString();
        QTest::newRow("with a page") << u"2023091204"_s << QString();
        QTest::newRow("letters before") << u"abc20230912"_s << QString();
        QTest::newRow("more behind") << u"2023-09-12x"_s << QString();
        QTest::newRow("empty") << u""_s << QString();
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto date = parseDate(text);
        QCOMPARE(date ? shown(*date) : QString(), expected);
        QCOMPARE(date.has_value(), !expected.isEmpty());
    }

    void pageNumbers()
    {
        QCOMPARE(pageNumber(u"04"), u"4"_s);
        QCOMPARE(pageNumber(u"第０４版"), u"4"_s);
        QCOMPARE(pageNumber(u"a04"), u"A04"_s);
        QCOMPARE(pageNumber(u"p7"), u"7"_s);
        QCOMPARE(pageNumber(u"page12"), u"12"_s);
        for (const auto none : {u"", u"0", u"00", u"1234", u"A", u"AB12", u"4x", u"一", u"-1"})
            QCOMPARE(pageNumber(none), QString());
    }

    void strongerHintsWin()
    {
        const baolan::domain::PageHints user{u"甲"_s, {}, DateSource::None, {}, u"副刊"_s};
        const baolan::domain::PageHints path{u"乙"_s, DateInterval::year(2023), DateSource::Path, u"4"_s, u"要闻"_s};
        const auto both = combined(user, path);
        QCOMPARE(both.publication, u"甲"_s);
        QCOMPARE(both.dateSource, DateSource::Path);
        QCOMPARE(both.number, u"4"_s);
        QCOMPARE(both.section, u"副刊"_s);
    }
};

QTEST_APPLESS_MAIN(TestPathHints)
#include "tst_pathhints.moc"
