// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/mentionedpage.h"

#include "tests/reader/samplepage.h"

namespace baolan::test {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

TextRange rangeOf(const Article &article, int part, QStringView piece, qsizetype from)
{
    const qsizetype at = article.text(part).indexOf(piece, from);
    Q_ASSERT(at >= 0);
    return {part, at, at + piece.size()};
}

namespace {

Mention mention(const Article &article, int part, const QString &piece, qsizetype from = 0)
{
    return {piece, rangeOf(article, part, piece, from)};
}

EntityMentions technician(const Article &article)
{
    EntityMentions person{EntityType::Person, u"𠮷田实"_s, {}, {mention(article, 0, u"𠮷田实"_s)}, {}};
    person.posts = {
        {u"区里的果树技术员"_s, rangeOf(article, 0, u"区里的果树技术员"), {}, {u"果树技术员"_s}, PostState::Holds}};
    return person;
}

EntityMentions director(const Article &article)
{
    EntityMentions person{EntityType::Person, u"周砚秋"_s, u"p-7"_s, {mention(article, 1, u"周砚秋"_s)}, {}};
    person.posts = {{u"区农业服务中心主任"_s,
                     rangeOf(article, 1, u"区农业服务中心主任"),
                     u"区农业服务中心"_s,
                     {u"主任"_s},
                     PostState::Acting}};
    return person;
}

Derived derived(const Article &article)
{
    Derived all;
    all.districts = {{u"110117"_s, u"平谷区"_s, true, u"headline"_s}};
    EntityMentions village{EntityType::Place, u"柳树湾村"_s, {}, {}, {}};
    village.mentions = {mention(article, domain::part::Headline, u"柳树湾"_s), mention(article, 0, u"柳树湾"_s)};
    all.entities = {
        {EntityType::Person, u"林晓禾"_s, {}, {mention(article, 0, u"林晓禾"_s)}, {}},
        technician(article),
        director(article),
        {EntityType::Organisation, u"平谷区农业服务中心"_s, {}, {mention(article, 1, u"区农业服务中心"_s)}, {}},
        village,
        {EntityType::Document, u"《果树栽培手册》"_s, {}, {mention(article, 2, u"《果树栽培手册》"_s)}, {}},
        {EntityType::Contact, u"12316"_s, {}, {mention(article, 1, u"12316"_s)}, {}}};
    all.dates = {
        {u"三月"_s, rangeOf(article, 0, u"三月"), DateInterval::month(2022, 3), DatePrecision::Month, u"partial"_s},
        {u"2022年"_s, rangeOf(article, 1, u"2022年"), DateInterval::year(2022), DatePrecision::Year, u"absolute"_s}};
    Figure orchards{
        u"1240亩"_s, rangeOf(article, 1, u"1240亩"), 1240, {}, u"亩"_s, FigureBound::Exact, u"果园面积"_s, u"全村"_s,
        {},          DateInterval::year(2022),       false};
    Figure calls{
        u"860余次"_s, rangeOf(article, 1, u"860余次"), 860, {}, u"次"_s, FigureBound::AtLeast, u"咨询"_s, {}, {}, {},
        true};
    all.figures = {orchards, calls};
    const TextRange sentence{1, 0, article.paragraphs[1].indexOf(u'。') + 1};
    all.events = {{u"110117"_s, DateInterval::year(2022), DatePrecision::Year, u"果园面积达到1240亩"_s, sentence}};
    return all;
}

} // namespace

PageDetail mentionedPage(qint64 number)
{
    PageDetail detail = samplePage(number);
    Article &article = detail.page.articles[0];
    article.derived = derived(article);
    detail.page.date = {{QDate(2022, 3, 1), QDate(2022, 3, 31)},
                        DateSource::Inferred,
                        {{u"三月"_s, u"past event"_s, {QDate(2022, 3, 1), QDate(2023, 2, 28)}},
                         {u"2022年"_s, u"year named"_s, {QDate(2022, 1, 1), QDate(2023, 3, 31)}},
                         {u"春节"_s, u"feast ahead"_s, {QDate(2022, 1, 1), QDate(2022, 2, 1)}},
                         {u"讲课的是"_s, u"usual lag"_s, {}}}};
    return detail;
}

} // namespace baolan::test
