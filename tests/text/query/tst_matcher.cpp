// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/matcher.h"
#include "models/text/query/querylanguage.h"

#include <QtTest>

#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;
using namespace baolan::domain;

class TestMatcher final : public QObject
{
    Q_OBJECT

    static Matcher matcher(const QString &query, bool variants = false)
    {
        return Matcher(parse(query, QDate(2024, 5, 1)).query, variants);
    }

    static Article article()
    {
        Article article;
        article.kicker = u"送岗到村口"_s;
        article.headline = u"柳树湾的“板凳课堂”开讲"_s;
        article.subheadline = u"三百人听课"_s;
        article.series = u"乡村纪事"_s;
        article.byline = {{u"林晓禾"_s, u"记者"_s}, {u"方知夏"_s, u"通讯员"_s}};
        article.credits = {u"石磊 摄"_s, u"图片由村委会提供"_s};
        article.paragraphs = {u"拨打１２３５１热线，调解员上门。工资３月发放。"_s, u"ＥＡＰ服务进村，4+N模式。"_s};
        return article;
    }

    static bool matches(const QString &query)
    {
        return matcher(query).matches(article(), [](const Query &) { return false; });
    }

private Q_SLOTS:
    void findsAsItStandsThere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        const auto found = [](const char *query) { QTest::newRow(query) << QString::fromUtf8(query) << true; };
        const auto missed = [](const char *query) { QTest::newRow(query) << QString::fromUtf8(query) << false; };
        found("");
        found("调");
        found("调解员上门");
        found("课堂\"\"开讲");
        found("\"的\"\"板凳课堂\"\"开\"");
        found("12351热线");
        found("1235");
        missed("2351");
        missed("351热线");
        found("热线");
        found("eap");
        found("EA");
        missed("ap服务");
        found("\"4+n模式\"");
        found("村口");
        found("乡村纪事 林晓禾 石磊");
        found("图片由村委会");
        missed("摄图片");       // two credit lines
        missed("林晓禾方知夏"); // two names
        missed("发放。EAP");    // two paragraphs
        found("title:板凳");
        found("title:三百人");
        missed("title:送岗");
        found("kicker:送岗");
        found("kicker:纪事");
        missed("kicker:板凳");
        found("byline:方知夏");
        found("byline:村委会");
        missed("byline:柳树湾");
        found("body:热线");
        missed("body:板凳");
        found("调解 -仲裁");
        missed("调解 -工资");
        found("仲裁 OR 工资");
        missed("仲裁 OR 诉讼");
        found("-(仲裁 OR 诉讼)");
        missed("-(仲裁 OR 工资)");
        missed("is:starred");
        found("-is:starred");
        found("is:starred OR 调解");
    }
    void findsAsItStandsThere()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(matches(query), found);
    }

    void nearCountsFromEndToBeginning_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        // …调解员上门。工资３月: four units between 调解 and 工资.
        QTest::newRow("just") << u"\"调解 工资\"~4"_s << true;
        QTest::newRow("too far") << u"\"调解 工资\"~3"_s << false;
        QTest::newRow("any order") << u"\"工资 调解\"~4"_s << true;
        QTest::newRow("touching") << u"\"上门 调解员\"~0"_s << true;
        QTest::newRow("overlapping") << u"\"调解员 解员上\"~0"_s << true;
        QTest::newRow("three") << u"\"工资 热线 调解\"~7"_s << true;
        QTest::newRow("three, too far") << u"\"工资 热线 调解\"~6"_s << false;
        QTest::newRow("two parts") << u"\"放 服务\"~100"_s << false;
        QTest::newRow("in the title") << u"title:\"柳树湾 课堂\"~4"_s << true;
        QTest::newRow("not in the title") << u"title:\"调解 工资\"~4"_s << false;
        QTest::newRow("one word twice") << u"\"工资 工资\"~0"_s << true;
    }
    void nearCountsFromEndToBeginning()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(matches(query), found);
    }

    void variantsGoBothWays()
    {
        Article traditional;
        traditional.paragraphs = {u"勞動報社發頭條"_s};
        const auto none = [](const Query &) { return false; };
        QVERIFY(matcher(u"劳动报"_s, true).matches(traditional, none));
        QVERIFY(!matcher(u"劳动报"_s, false).matches(traditional, none));
        Article simplified;
        simplified.paragraphs = {u"劳动报社发头条"_s};
        QVERIFY(matcher(u"勞動報"_s, true).matches(simplified, none));
        QVERIFY(!matcher(u"勞動報"_s, false).matches(simplified, none));
    }

    void factsAreAskedForTheirLeaf()
    {
        const auto query = parse(u"调解 tag:劳模", QDate(2024, 5, 1)).query;
        Query asked;
        QVERIFY(Matcher(query).matches(article(), [&](const Query &leaf) {
            asked = leaf;
            return true;
        }));
        QCOMPARE(asked, Query{(FieldQuery{QueryField::Tag, u"劳模"_s})});
    }

    void marksWhatIsWanted_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char16_t *query, int part, const char16_t *text,
                            const char16_t *marked) {
            QTest::newRow(name) << QString(query) << part << QString(text) << QString(marked);
        };
        row("all words", u"工会 调解", 0, u"工会调解，再找工会", u"[工会][调解]，再找[工会]");
        row("alternatives", u"工会 OR 调解", 0, u"调解室", u"[调解]室");
        row("not the excluded", u"工会 -调解", 0, u"工会调解", u"[工会]调解");
        row("excluded from the excluded", u"-(工会 -调解)", 0, u"工会调解", u"工会[调解]");
        row("overlapping are one", u"工会 会员", 0, u"工会员工", u"[工会员]工");
        row("with itself", u"工工", 0, u"工工工人", u"[工工工]人");
        row("as printed", u"eap", 0, u"ＥＡＰ与HEAP", u"[ＥＡＰ]与HEAP");
        row("title only", u"title:工会", part::Headline, u"工会", u"[工会]");
        row("not in the text", u"title:工会", 0, u"工会", u"工会");
        row("series is a kicker", u"kicker:纪事", part::Series, u"乡村纪事", u"乡村[纪事]");
        row("near ones only", u"\"调解 工资\"~2", 0, u"调解甲乙丙工资甲乙调解", u"调解甲乙丙[工资]甲乙[调解]");
        row("credit lines part", u"摄图 提供", part::Credits, u"石磊摄\n图片提供", u"石磊摄\n图片[提供]");
    }
    void marksWhatIsWanted()
    {
        QFETCH(QString, query);
        QFETCH(int, part);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QString shown = text;
        const auto places = matcher(query).ranges(part, text);
        for (const Stretch &place : places | std::views::reverse)
            shown.insert(place.end, u']').insert(place.start, u'[');
        QCOMPARE(shown, marked);
    }

    void nothingToMark()
    {
        QVERIFY(!matcher(u"date:2023 -工会"_s).hasWords());
        QVERIFY(matcher(u"date:2023 工会"_s).hasWords());
    }
};

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
