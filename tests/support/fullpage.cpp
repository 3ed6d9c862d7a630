// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullpage.h"

namespace baolan::tests {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

// U+20BB7 is one character of two units.
const QString first = u"𠮷水河边，镇长林秋白和记者说：“去年9月，全镇有商铺452家。”"_s;
const QString second = u"据《水乡志》记载，sdfg 河上有桥三十座。\t“完"_s;

TextRange range(int part, const QString &text, const QString &piece)
{
    const qsizetype start = text.indexOf(piece);
    return {part, start, start + piece.size()};
}

Derived derived()
{
    Derived derived;
    derived.districts = {{u"110114"_s, u"昌平区"_s, true, u"headline"_s}, {u"110199"_s, u"经开区"_s, false, {}}};
    EntityMentions person{EntityType::Person,
                          u"林秋白"_s,
                          u"p-1"_s,
                          {{u"林秋白"_s, range(0, first, u"林秋白"_s), u"title before"_s, 0.75}},
                          {}};
    person.posts = {{u"镇长"_s, range(0, first, u"镇长"_s), {}, {u"镇长"_s}, PostState::Acting}};
    EntityMentions document{
        EntityType::Document, u"《水乡志》"_s, {}, {{u"《水乡志》"_s, range(1, second, u"《水乡志》"_s)}}, {}};
    derived.entities = {person, document};
    derived.dates = {{u"去年9月"_s, range(0, first, u"去年9月"_s), DateInterval::month(2022, 9), DatePrecision::Month,
                      u"last year"_s},
                     {u"河边"_s, range(0, first, u"河边"_s), {}, DatePrecision::None, {}}};
    Figure figure{u"商铺452家"_s,
                  range(0, first, u"商铺452家"_s),
                  452,
                  460.5,
                  u"家"_s,
                  FigureBound::AtLeast,
                  u"商铺"_s,
                  u"全镇"_s,
                  u"110114"_s,
                  DateInterval::year(2022),
                  true};
    derived.figures = {
        figure,
        {u"三十座"_s, range(1, second, u"三十座"_s), 30, {}, u"座"_s, FigureBound::Exact, {}, {}, {}, {}, false}};
    derived.events = {
        {u"110114"_s, DateInterval::month(2022, 9), DatePrecision::Month, u"商铺增加"_s, range(0, first, first)}};
    return derived;
}

Article fullArticle()
{
    Article article;
    article.key = u"a-1"_s;
    article.order = 0;
    article.kicker = u"𠮷镇新事"_s;
    article.headline = u"商铺 四百家"_s;
    article.subheadline = u"河上有桥"_s;
    article.series = u"水乡行走（一）"_s;
    article.byline = {{u"沈一"_s, u"记者"_s}, {u"陆二"_s, {}}};
    article.credits = {u"本报记者 沈一"_s};
    article.paragraphs = {first, second};
    article.repairs = {{RepairKind::Join, 0, first.indexOf(u'镇'), u"column break"_s, 0.95},
                       {RepairKind::HeadlineJoin, part::Headline, 3, u"two lines"_s, 1.0}};
    article.suspects = {{SuspectKind::StrayLatin, range(1, second, u"sdfg"_s), 0.9},
                        {SuspectKind::UnbalancedQuotes, range(1, second, u"“"_s), 0.5}};
    article.derived = derived();
    return article;
}

Article photoStory()
{
    Article article;
    article.key = u"a-2"_s;
    article.kind = ArticleKind::PhotoStory;
    article.order = 1;
    article.byline = {{u"周三"_s, u"摄影"_s}};
    article.paragraphs = {u"雨后的桥。"_s};
    return article;
}

} // namespace

Page fullPage()
{
    Page page;
    page.source.file = u"2023/09/04.txt"_s;
    page.source.sha256 = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    page.source.encoding = u"GB18030"_s;
    page.source.replaced = 2;
    page.publication = u"水乡日报"_s;
    page.region = u"110000"_s;
    page.number = u"4"_s;
    page.section = u"镇事"_s;
    page.label = u"第04版：镇事"_s;
    page.date = {{QDate(2023, 9, 7), QDate(2023, 9, 30)},
                 DateSource::Inferred,
                 {{u"今年9月7日"_s, u"past event"_s, {QDate(2023, 9, 7), {}}},
                  {u"9月"_s, u"month"_s, DateInterval::month(2023, 9)},
                  {u"9月7日"_s, u"day"_s, DateInterval::day(QDate(2023, 9, 7))},
                  {u"近日"_s, u"vague"_s, {}}}};
    page.analysis = 7;
    page.rebuilt = true;
    page.furniture = {{u"水乡日报"_s, {}}, {u"第04版：镇事"_s, {}}};
    page.articles = {fullArticle(), photoStory()};
    return page;
}

std::vector<Marks> fullMarks()
{
    return {{{u"桥/石桥"_s, u"商业"_s}, {{range(0, first, u"林秋白"_s), u"林秋白"_s, u"同一个人？\n见前"_s}}}, {}};
}

std::vector<PublicationEntry> publications()
{
    return {{PublicationId(1), u"水乡日报"_s, u"110000"_s, 2}, {PublicationId(2), u"无区报"_s, {}, 0}};
}

} // namespace baolan::tests
