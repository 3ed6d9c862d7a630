// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/dates.h"
#include "models/text/query/querylanguage.h"

#include <QtTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;
using namespace baolan::domain;

namespace {

const QDate today(2024, 5, 15); // a Wednesday

DateInterval days(const char *from, const char *to)
{
    return {QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
            QDate::fromString(QString::fromLatin1(to), Qt::ISODate)};
}

QString faultName(QueryFaultKind kind)
{
    constexpr std::array names{"UnclosedQuote"_L1, "UnclosedBracket"_L1, "UnmatchedBracket"_L1, "EmptyBrackets"_L1,
                               "EmptyPhrase"_L1,   "MissingOperand"_L1,  "UnknownField"_L1,     "MissingValue"_L1,
                               "BadDate"_L1,       "BadDay"_L1,          "BadNumber"_L1,        "BadDistance"_L1,
                               "NearOneWord"_L1,   "UnknownValue"_L1,    "TooDeep"_L1};
    return names.at(std::size_t(kind));
}

} // namespace

class TestQueryLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndPrints_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](const char16_t *typed, const char16_t *english, const char16_t *chinese = nullptr) {
            QTest::newRow(qPrintable(QString(typed)))
                << QString(typed) << QString(english) << QString(chinese ? chinese : english);
        };
        row(u"", u"");
        row(u" \u3000 ", u"");
        row(u"工会", u"工会");
        row(u"工会　调解", u"工会 调解");
        row(u"工会 AND 调解", u"工会 调解");
        row(u"工会 OR 调解 仲裁", u"工会 OR 调解 仲裁", u"工会 或 调解 仲裁");
        row(u"工会 或 调解", u"工会 OR 调解", u"工会 或 调解");
        row(u"甲 ＯＲ 乙", u"甲 OR 乙", u"甲 或 乙");
        row(u"（集体协商 工资）或 调解", u"(集体协商 工资) OR 调解", u"(集体协商 工资) 或 调解");
        row(u"((工会))", u"工会");
        row(u"(甲 OR 乙) OR 丙", u"甲 OR 乙 OR 丙", u"甲 或 乙 或 丙");
        row(u"(甲 乙) 丙", u"甲 乙 丙");
        row(u"-体育", u"-体育");
        row(u"－体育", u"-体育");
        row(u"NOT 体育", u"-体育");
        row(u"--体育", u"体育");
        row(u"-(甲 乙)", u"-(甲 乙)");
        row(u"-(甲 OR 乙)", u"-(甲 OR 乙)", u"-(甲 或 乙)");
        row(u"甲-乙", u"甲-乙");
        row(u"\"集体 协商\"", u"\"集体 协商\"");
        row(u"“集体 协商”", u"\"集体 协商\"");
        row(u"「集体 协商」", u"\"集体 协商\"");
        row(u"“全国“五一”奖章”", u"\"全国“五一”奖章\"");
        row(u"全国“五一”奖章", u"全国“五一”奖章");
        row(u"“甲\" 乙", u"\"甲\" 乙");
        row(u"\"他说\"\"好\"\"\"", u"\"他说\"\"好\"\"\"");
        row(u"\" 甲 \"", u"\"甲\"");
        row(u"\"OR\"", u"\"OR\"");
        row(u"\"-5\"", u"\"-5\"");
        row(u"\"title:甲\"", u"\"title:甲\"");
        row(u"12:30", u"12:30");
        row(u"4+N EAP", u"4+N EAP");
        row(u"“调解 工资”～１０", u"\"调解 工资\"~10");
        row(u"\"调解 工资\"~", u"\"调解 工资\"~10");
        row(u"title:工会", u"title:工会", u"标题:工会");
        row(u"标题：“工会 法”", u"title:\"工会 法\"", u"标题:\"工会 法\"");
        row(u"TITLE:工会", u"title:工会", u"标题:工会");
        row(u"title:(甲 OR 乙)", u"title:甲 OR title:乙", u"标题:甲 或 标题:乙");
        row(u"区:(昌平 平谷)", u"district:昌平 district:平谷", u"区:昌平 区:平谷");
        row(u"title:\"甲 乙\"~3", u"title:\"甲 乙\"~3", u"标题:\"甲 乙\"~3");
        row(u"引题:甲 署名:乙 正文:丙", u"kicker:甲 byline:乙 body:丙", u"引题:甲 署名:乙 正文:丙");
        row(u"人物:李明 机构:总工会 地点:河畔", u"person:李明 org:总工会 place:河畔",
            u"人物:李明 机构:总工会 地点:河畔");
        row(u"document:条例 contact:12351", u"document:条例 contact:12351", u"文件:条例 联系方式:12351");
        row(u"提及：昌平", u"mentions:昌平", u"提及:昌平");
        row(u"tag:劳模/市级 note:\"核 实\"", u"tag:劳模/市级 note:\"核 实\"", u"标签:劳模/市级 笔记:\"核 实\"");
        row(u"版:1 版面名:要闻 报纸:午报", u"page:1 section:要闻 publication:午报", u"版:1 版面名:要闻 报纸:午报");
        row(u"类型:图片", u"kind:photo", u"类型:图片");
        row(u"日期：２０２３", u"date:２０２３", u"日期:２０２３");
        row(u"逢:4月13日", u"on:04-13", u"逢:04-13");
        row(u"length:＞800", u"length:>800", u"字数:>800");
        row(u"length:<=1.2万", u"length:<=12000", u"字数:<=12000");
        row(u"length:800", u"length:=800", u"字数:=800");
        row(u"has:figures is:unread", u"has:figures is:unread", u"含:数字 状态:未读");
        row(u"含:接缝 状态:星标", u"has:repairs is:starred", u"含:接缝 状态:星标");
        row(u"figure:万元>100", u"figure:万元>100", u"数字:万元>100");
        row(u"figure:>=100万元", u"figure:元>=1000000", u"数字:元>=1000000");
        row(u"figure:职工", u"figure:职工", u"数字:职工");
        row(u"figure:3.5万", u"figure:=35000", u"数字:=35000");
        row(u"saved:我的检索", u"saved:我的检索", u"已存检索:我的检索");
        row(u"-title:甲 OR -乙", u"-title:甲 OR -乙", u"-标题:甲 或 -乙");
    }
    void readsAndPrints()
    {
        QFETCH(QString, typed);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        const ParsedQuery parsed = parse(typed, today);
        QVERIFY2(parsed.faults.empty(), qPrintable(typed));
        QCOMPARE(print(parsed.query, FieldNames::English), english);
        QCOMPARE(print(parsed.query, FieldNames::Chinese), chinese);
        QCOMPARE(parse(english, today).query, parsed.query);
        QCOMPARE(parse(chinese, today).query, parsed.query);
    }

    void orBindsCloserThanStandingTogether()
    {
        const Query a{PhraseQuery{u"甲"_s}}, b{PhraseQuery{u"乙"_s}}, c{PhraseQuery{u"丙"_s}};
        QCOMPARE(parse(u"甲 乙 OR 丙", today).query, (Query{AllOf{{a, Query{AnyOf{{b, c}}}}}}));
        QCOMPARE(parse(u"(甲 乙) OR 丙", today).query, (Query{AnyOf{{Query{AllOf{{a, b}}}, c}}}));
    }

    void leavesAreWhatTheySay()
    {
        const auto leaf = [](QStringView typed) { return parse(typed, today).query; };
        QCOMPARE(leaf(u"district:昌平"), (Query{DistrictQuery{u"昌平"_s, true}}));
        QCOMPARE(leaf(u"mentions:昌平"), (Query{DistrictQuery{u"昌平"_s, false}}));
        QCOMPARE(leaf(u"kicker:甲"), (Query{PhraseQuery{u"甲"_s, QueryPart::Kicker, false}}));
        QCOMPARE(leaf(u"\"甲 乙\"~7"), (Query{NearQuery{{u"甲"_s, u"乙"_s}, 7, QueryPart::Anywhere}}));
        QCOMPARE(leaf(u"on:2-29"), (Query{DayOfYearQuery{2, 29}}));
        QCOMPARE(leaf(u"length:<500字"), (Query{LengthQuery{Comparison::Less, 500}}));
        QCOMPARE(leaf(u"figure:户≥3千"), (Query{FigureQuery{u"户"_s, Comparison::GreaterOrEqual, 3000}}));
        QCOMPARE(leaf(u"has:photos"), (Query{HasQuery{Possession::Photo}}));
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<DateInterval>("interval");
        const auto row = [](const char16_t *written, const DateInterval &interval) {
            QTest::newRow(qPrintable(QString(written))) << QString(written) << interval;
        };
        row(u"2023", days("2023-01-01", "2023-12-31"));
        row(u"２０２３年", days("2023-01-01", "2023-12-31"));
        row(u"2023-09", days("2023-09-01", "2023-09-30"));
        row(u"2023.9", days("2023-09-01", "2023-09-30"));
        row(u"202309", days("2023-09-01", "2023-09-30"));
        row(u"2023年9月", days("2023-09-01", "2023-09-30"));
        row(u"2023-9-8", days("2023-09-08", "2023-09-08"));
        row(u"2023/09/08", days("2023-09-08", "2023-09-08"));
        row(u"20230908", days("2023-09-08", "2023-09-08"));
        row(u"2023年9月8号", days("2023-09-08", "2023-09-08"));
        row(u"2024-02-29", days("2024-02-29", "2024-02-29"));
        row(u"2023-01..2023-06", days("2023-01-01", "2023-06-30"));
        row(u"2023年1月至2023年6月", days("2023-01-01", "2023-06-30"));
        row(u"2022～2023", days("2022-01-01", "2023-12-31"));
        row(u"2022-2023", days("2022-01-01", "2023-12-31"));
        row(u"2023..2022", days("2022-01-01", "2023-12-31"));
        row(u"2023..", days("2023-01-01", ""));
        row(u"..2023-06", days("", "2023-06-30"));
        row(u"2023-09-08…29", days("2023-09-08", "2023-09-29"));
        row(u"2023-09-08…10-02", days("2023-09-08", "2023-10-02"));
        row(u"2023-09…11", days("2023-09-01", "2023-11-30"));
        row(u"2023年9月8日至29日", days("2023-09-08", "2023-09-29"));
        row(u"今年", days("2024-01-01", "2024-12-31"));
        row(u"last-year", days("2023-01-01", "2023-12-31"));
        row(u"前年..今年", days("2022-01-01", "2024-12-31"));
        row(u"上个月", days("2024-04-01", "2024-04-30"));
        row(u"本周", days("2024-05-13", "2024-05-19"));
        row(u"last-week", days("2024-05-06", "2024-05-12"));
        row(u"昨天", days("2024-05-14", "2024-05-14"));
        row(u"Today", days("2024-05-15", "2024-05-15"));
    }
    void readsDates()
    {
        QFETCH(QString, written);
        QFETCH(DateInterval, interval);
        const auto read = readDate(written, today);
        QVERIFY(read.has_value());
        QCOMPARE(read->interval, interval);
        QCOMPARE(read->written, written);
        QVERIFY(!read->undated);
    }

    void whatIsNoDate_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"20", "203", "2023-13", "2023-02-30", "2023-", "2023年月", "-2023", "2023-9-8-7",
                                    "2023/9-8", "..", "2023..x", "x..2023", "9月", "2023月9", "0023", "明天"})
            QTest::newRow(written) << QString::fromUtf8(written);
    }
    void whatIsNoDate()
    {
        QFETCH(QString, written);
        QVERIFY(!readDate(written, today));
    }

    void undated()
    {
        QVERIFY(readDate(u"none", today)->undated);
        QVERIFY(readDate(u"无", today)->undated);
    }

    void writesDaysChosenByClicks_data()
    {
        QTest::addColumn<DateInterval>("interval");
        QTest::addColumn<QString>("written");
        QTest::newRow("year") << days("2023-01-01", "2023-12-31") << u"2023"_s;
        QTest::newRow("years") << days("2022-01-01", "2023-12-31") << u"2022..2023"_s;
        QTest::newRow("month") << days("2023-02-01", "2023-02-28") << u"2023-02"_s;
        QTest::newRow("months") << days("2022-11-01", "2023-02-28") << u"2022-11..2023-02"_s;
        QTest::newRow("day") << days("2023-02-03", "2023-02-03") << u"2023-02-03"_s;
        QTest::newRow("days") << days("2023-02-01", "2023-02-03") << u"2023-02-01..2023-02-03"_s;
        QTest::newRow("since") << days("2023-01-01", "") << u"2023.."_s;
        QTest::newRow("until") << days("", "2023-02-03") << u"..2023-02-03"_s;
    }
    void writesDaysChosenByClicks()
    {
        QFETCH(DateInterval, interval);
        QFETCH(QString, written);
        const DateQuery query = dateQuery(interval);
        QCOMPARE(query.written, written);
        QCOMPARE(*readDate(written, today), query);
    }

    void faultsAreToldAndTheRestAnswers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("faults");
        QTest::addColumn<QString>("answers");
        const auto row = [](const char16_t *typed, const char *faults, const char16_t *answers) {
            QTest::newRow(qPrintable(QString(typed)))
                << QString(typed) << QString::fromLatin1(faults) << QString(answers);
        };
        row(u"工会 \"集体 协商", "3-4 UnclosedQuote", u"工会 \"集体 协商\"");
        row(u"工会 \"", "3-4 UnclosedQuote, 3-4 EmptyPhrase", u"工会");
        row(u"工会 (调解", "3-4 UnclosedBracket", u"工会 调解");
        row(u"工会) 调解", "2-3 UnmatchedBracket", u"工会 调解");
        row(u"工会 ( ) 调解", "3-6 EmptyBrackets", u"工会 调解");
        row(u"工会 \"\" 调解", "3-5 EmptyPhrase", u"工会 调解");
        row(u"工会 OR", "3-5 MissingOperand", u"工会");
        row(u"OR 工会", "0-2 MissingOperand", u"工会");
        row(u"工会 OR OR 调解", "6-8 MissingOperand", u"工会 OR 调解");
        row(u"(工会 或) 调解", "4-5 MissingOperand", u"工会 调解");
        row(u"工会 - 调解", "3-4 MissingOperand", u"工会 调解");
        row(u"工会 -", "3-4 MissingOperand", u"工会");
        row(u"工会 NOT", "3-6 MissingOperand", u"工会");
        row(u"工会 NOT OR 调解", "3-6 MissingOperand", u"工会 OR 调解");
        row(u"autor:李明", "0-6 UnknownField", u"李明");
        row(u"title:", "0-6 MissingValue", u"");
        row(u"title: 工会", "0-6 MissingValue", u"工会");
        row(u"工会 date:202x", "8-12 BadDate", u"工会");
        row(u"甲 OR date:202x OR 乙", "10-14 BadDate", u"甲 OR 乙");
        row(u"-date:202x 甲", "6-10 BadDate", u"甲");
        row(u"on:02-30 甲", "3-8 BadDay", u"甲");
        row(u"length:>viel 甲", "7-12 BadNumber", u"甲");
        row(u"length:-3 甲", "7-9 BadNumber", u"甲");
        row(u"figure:元> 甲", "7-9 BadNumber", u"甲");
        row(u"\"甲 乙\"~99999999999", "5-17 BadDistance", u"\"甲 乙\"~1000");
        row(u"\"甲\"~5", "3-5 NearOneWord", u"\"甲\"");
        row(u"tag:\"甲\"~5", "7-9 NearOneWord", u"tag:甲");
        row(u"kind:film 甲", "5-9 UnknownValue", u"甲");
        row(u"is:new 甲", "3-6 UnknownValue", u"甲");
        row(u"has:x", "4-5 UnknownValue", u"");
    }
    void faultsAreToldAndTheRestAnswers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, faults);
        QFETCH(QString, answers);
        const ParsedQuery parsed = parse(typed, today);
        QStringList told;
        for (const QueryFault &fault : parsed.faults)
            told << u"%1-%2 %3"_s.arg(fault.start).arg(fault.end).arg(faultName(fault.kind));
        QCOMPARE(told.join(u", "_s), faults);
        QCOMPARE(print(parsed.query), answers);
    }

    void bracketsBeyondAllUse()
    {
        const QString typed = QString(100'000, u'(') + u"甲"_s + QString(100'000, u')') + u" 乙)"_s;
        const ParsedQuery parsed = parse(typed, today);
        QCOMPARE(print(parsed.query), u"甲 乙"_s);
        QCOMPARE(parsed.faults.front().kind, QueryFaultKind::TooDeep);
        QCOMPARE(parsed.faults.back().kind, QueryFaultKind::UnmatchedBracket);
        QCOMPARE(parsed.faults.back().start, typed.size() - 1);
    }

    void tokensTellWhatIsTyped()
    {
        const QString typed = u"工会 -(title:法 OR \"甲 乙\"~5) autor:丙 date:x"_s;
        const std::array letters{'W', 'P', 'F', 'O', 'V', 'B', '!'};
        QString shown;
        for (const QueryToken &token : parse(typed, today).tokens)
            shown += QChar::fromLatin1(letters.at(std::size_t(token.kind))) + u"["_s +
                     typed.sliced(token.start, token.end - token.start) + u']';
        QCOMPARE(shown, u"W[工会]O[-]B[(]F[title:]V[法]O[OR]P[\"甲 乙\"]O[~5]B[)]![autor:]W[丙]F[date:]![x]"_s);
    }

    void itemsStandWhereTheyWereTyped()
    {
        const QString typed = u"工会 甲 OR 乙 -district:昌平 (丙 丁) date:x"_s;
        QStringList items;
        for (const QueryItem &item : parse(typed, today).items)
            items << typed.sliced(item.start, item.end - item.start) + u'=' + print(item.query);
        QCOMPARE(items.join(u'|'), u"工会=工会|甲 OR 乙=甲 OR 乙|-district:昌平=-district:昌平|(丙 丁)=丙 丁"_s);
    }
};

QTEST_APPLESS_MAIN(TestQueryLanguage)
#include "tst_querylanguage.moc"
