// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"
#include "models/analysis/names/lexicon.h"
#include "models/analysis/names/namecharacters.h"
#include "models/analysis/names/segmenter.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using domain::EntityType;

namespace {

domain::Derived read(const QString &paragraph, const QString &headline = {}, const QString &region = u"110000"_s)
{
    domain::Article article;
    article.headline = headline;
    article.paragraphs = {paragraph};
    return analysis::analyseArticle(article, {domain::DateInterval::day(QDate(2024, 4, 10)), region, {}});
}

const domain::EntityMentions *entity(const domain::Derived &derived, EntityType type, const QString &name)
{
    const auto found = std::ranges::find_if(derived.entities, [&](const domain::EntityMentions &entity) {
        return entity.type == type && entity.name == name;
    });
    return found == derived.entities.end() ? nullptr : &*found;
}

QStringList names(const domain::Derived &derived, EntityType type)
{
    QStringList names;
    for (const domain::EntityMentions &entity : derived.entities) {
        if (entity.type == type)
            names.append(entity.name);
    }
    return names;
}

domain::Post onlyPost(const domain::Derived &derived, const QString &person)
{
    const domain::EntityMentions *found = entity(derived, EntityType::Person, person);
    return found && found->posts.size() == 1 ? found->posts.front() : domain::Post{};
}

} // namespace

class TestNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAreas()
    {
        QCOMPARE(analysis::lexicon::areaNameOf(110114).toString(), u"昌平区"_s);
        QCOMPARE(analysis::lexicon::areaNameOf(110199).toString(), u"北京经济技术开发区"_s);
        QVERIFY(analysis::lexicon::areaNameOf(999999).isEmpty());
        QVERIFY(analysis::lexicon::classesOf(u"昌平区") & analysis::word::Area);
    }

    void costsOfNames()
    {
        using namespace analysis::namecharacters;
        QCOMPARE(surnameLength(u"欧阳雪", 0), 2);
        QCOMPARE(surnameLength(u"王冰", 0), 1);
        QCOMPARE(surnameLength(u"的确", 0), 0);
        QVERIFY(surnameCost(u"王", 0, 1) < surnameCost(u"晁", 0, 1));
        QCOMPARE(analysis::simplifiedUnits(u"陳嘉儀,著名"), u"陈嘉仪,著名"_s);
    }

    void segmentsIntoWordsAndNames()
    {
        analysis::Segmenter segmenter;
        analysis::Tokens tokens;
        const QString text = u"工会主席佟志远介绍"_s;
        segmenter.segment(text, {}, tokens);
        QStringList words;
        for (const analysis::Token &token : tokens)
            words.append(text.sliced(token.start, token.length()));
        QCOMPARE(words, QStringList({u"工会"_s, u"主席"_s, u"佟志远"_s, u"介绍"_s}));
        QCOMPARE(tokens[2].kind, analysis::TokenKind::Person);
    }

    void splitsAPost()
    {
        const auto derived = read(u"昌平区农业局党组书记、局长鲍春山说,今年是个好年景。"_s);
        const domain::Post post = onlyPost(derived, u"鲍春山"_s);
        QCOMPARE(post.text, u"昌平区农业局党组书记、局长"_s);
        QCOMPARE(post.organisation, u"昌平区农业局"_s);
        QCOMPARE(post.titles, QStringList({u"党组书记"_s, u"局长"_s}));
        QCOMPARE(post.state, domain::PostState::Holds);
    }

    void tellsStatesOfPosts()
    {
        QCOMPARE(onlyPost(read(u"会上,区长人选楼永志作了发言。"_s), u"楼永志"_s).state, domain::PostState::Nominee);
        QCOMPARE(onlyPost(read(u"代区长楼永志主持会议。"_s), u"楼永志"_s).state, domain::PostState::Acting);
        QCOMPARE(onlyPost(read(u"原副区长楼永志出席会议。"_s), u"楼永志"_s).state, domain::PostState::Former);
        QCOMPARE(onlyPost(read(u"时任局长楼永志出席会议。"_s), u"楼永志"_s).state, domain::PostState::Former);
    }

    void joinsCallNames()
    {
        const auto derived = read(u"社区书记栾丽娜来了。“栾书记是个热心人。”居民说。"_s);
        const domain::EntityMentions *person = entity(derived, EntityType::Person, u"栾丽娜"_s);
        QVERIFY(person);
        QCOMPARE(person->mentions.size(), 2U);
        QCOMPARE(person->mentions[1].text, u"栾书记"_s);
    }

    void namesAuthorsOfCredits()
    {
        domain::Article article;
        article.headline = u"西瓜丰收"_s;
        article.credits = {u"本报记者 殷呈悦 摄"_s};
        article.paragraphs = {u"昨天,瓜农喜收西瓜。"_s};
        const auto derived = analysis::analyseArticle(article, {});
        const domain::EntityMentions *person = entity(derived, EntityType::Person, u"殷呈悦"_s);
        QVERIFY(person);
        QCOMPARE(person->mentions.front().range.part, domain::part::Credits);
        QCOMPARE(article.text(domain::part::Credits).sliced(person->mentions.front().range.start, 3), u"殷呈悦"_s);
        QVERIFY(person->posts.empty());
    }

    void resolvesShortForms()
    {
        const auto derived = read(u"怀柔区文化馆昨天举办展览。怀柔区总工会参加协办,区总工会干部说,效果很好。"_s);
        const domain::EntityMentions *body = entity(derived, EntityType::Organisation, u"怀柔区总工会"_s);
        QVERIFY(body);
        QCOMPARE(body->mentions.size(), 2U);
        QCOMPARE(body->mentions[1].text, u"区总工会"_s);
        QVERIFY(body->mentions[1].reason.startsWith(u"short form: 怀柔区总工会"));
    }

    void resolvesAbbreviations()
    {
        const auto derived =
            read(u"上海临港投资控股有限公司(以下简称“临港控股”)成立。目前,临港控股有员工三百人。"_s, {}, u"310000"_s);
        const domain::EntityMentions *body = entity(derived, EntityType::Organisation, u"上海临港投资控股有限公司"_s);
        QVERIFY(body);
        QVERIFY(std::ranges::any_of(body->mentions, [](const domain::Mention &mention) {
            return mention.text == u"临港控股" && mention.reason.startsWith(u"abbreviation");
        }));
    }

    void isNotMisledByNamesInNames()
    {
        const auto derived = read(u"平谷区山东庄镇的樱桃红了,山东庄镇的农户忙着采摘。"_s, u"樱桃红了"_s);
        QCOMPARE(derived.districts.size(), 1U);
        QCOMPARE(derived.districts.front().code, u"110117"_s);
        QVERIFY(derived.districts.front().about);
        QVERIFY(!names(derived, EntityType::Place).join(u' ').contains(u"山东省"));
    }

    void takesTheRegionAsSet()
    {
        const auto derived = read(u"鼓楼区总工会昨天举办讲座。"_s, u"鼓楼区职工听讲座"_s, u"320100"_s);
        QCOMPARE(derived.districts.front().code, u"320106"_s);
        const auto other = read(u"鼓楼区总工会昨天举办讲座。"_s, u"鼓楼区职工听讲座"_s, u"350100"_s);
        QCOMPARE(other.districts.front().code, u"350102"_s);
    }

    void findsNoNamesInProse()
    {
        const auto derived = read(
            u"高质量发展离不开和谐稳定的劳动关系。广大职工要向标杆看齐,任务再重也要保证安全,让老年人高高兴兴出门。"_s);
        QCOMPARE(names(derived, EntityType::Person), QStringList());
        QCOMPARE(names(derived, EntityType::Organisation), QStringList());
        QCOMPARE(names(derived, EntityType::Place), QStringList());
    }

    void readsEvents()
    {
        const auto derived = read(u"本报讯(记者 边亚宁)4月8日,密云区总工会举办春季运动会。天气晴朗。"_s);
        QCOMPARE(derived.events.size(), 1U);
        QCOMPARE(derived.events.front().summary, u"4月8日,密云区总工会举办春季运动会"_s);
        QCOMPARE(derived.events.front().interval, domain::DateInterval::day(QDate(2024, 4, 8)));
        QCOMPARE(derived.events.front().district, u"110118"_s);
    }

    void readsBothScripts()
    {
        const auto derived = read(u"中華書法學會理事長連德森表示,書法是共同的資產。"_s, {}, u"710000"_s);
        QCOMPARE(onlyPost(derived, u"連德森"_s).text, u"中華書法學會理事長"_s);
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
