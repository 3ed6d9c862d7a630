// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/storywriter.h"

#include <algorithm>
#include <array>

namespace baolan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array bodies{u"总工会", u"民政局", u"教委",   u"卫生健康委", u"人力资源和社会保障局", u"体育局",
                            u"园林局", u"供销社", u"图书馆", u"职工大学",   u"劳动争议调解中心",     u"志愿服务队"};
constexpr std::array posts{u"主席", u"局长", u"副主任", u"队长", u"馆长", u"车间主任", u"书记", u"工程师", u"班组长"};
constexpr std::array sayings{u"说", u"介绍", u"表示", u"告诉记者", u"认为"};
constexpr std::array units{u"人", u"人次", u"万元", u"亩", u"家", u"名职工", u"公里", u"平方米", u"件", u"吨"};
// What is neither Han nor a plain number, as newspapers have it.
constexpr std::array mixed{u"EAP服务",   u"12345热线", u"4+N模式", u"5G基站", u"12351热线",
                           u"PM2.5浓度", u"App平台",   u"AI课堂",  u"Wi-Fi",  u"B座3层"};

template<typename List>
[[nodiscard]] QString pick(const List &list, Random &random)
{
    return QString(list[below(random, list.size())]);
}

/// The first are asked for far more often than the last.
template<typename List>
[[nodiscard]] auto favoured(const List &list, Random &random)
{
    const std::size_t limit = 1 + below(random, static_cast<std::size_t>(list.size()));
    return list[static_cast<qsizetype>(below(random, limit))];
}

} // namespace

StoryWriter::StoryWriter(const Vocabulary &vocabulary, QDate day, quint64 seed)
    : m_vocabulary(vocabulary)
    , m_day(day)
    , m_random(seed * 0x9e3779b97f4a7c15ULL + 1)
{
}

void StoryWriter::beginStory()
{
    const auto few = [&](const WeightedWords &from, int count) {
        QStringList own;
        for (int i = 0; i < count; ++i)
            own.append(from.draw(m_random));
        return own;
    };
    m_nouns = few(m_vocabulary.nouns, 18);
    m_verbs = few(m_vocabulary.verbs, 8);
    m_places = few(m_vocabulary.places, 3);
    m_people.clear();
    m_posts.clear();
    for (int i = 0; i < 4; ++i) {
        m_people.append(m_vocabulary.name(m_random));
        m_posts.append(pick(posts, m_random));
    }
    m_district = favoured(m_vocabulary.districts, m_random);
    m_body = body();
}

const QString &StoryWriter::word(const WeightedWords &global, const QStringList &own)
{
    return chance(m_random, 45) ? own[static_cast<qsizetype>(below(m_random, static_cast<std::size_t>(own.size())))]
                                : global.draw(m_random);
}

QString StoryWriter::noun()
{
    if (chance(m_random, 1))
        return pick(mixed, m_random);
    const QString &plain = word(m_vocabulary.nouns, m_nouns);
    if (!chance(m_random, 30))
        return plain;
    const QString &quality = m_vocabulary.adjectives.draw(m_random);
    return quality + (quality.size() > 1 ? u"的"_s : QString()) + plain;
}

QString StoryWriter::verb()
{
    QString said = word(m_vocabulary.verbs, m_verbs);
    if (chance(m_random, 25))
        said.prepend(m_vocabulary.adverbs.draw(m_random));
    return chance(m_random, 20) ? said + u'了' : said;
}

QString StoryWriter::clause()
{
    switch (below(m_random, 5)) {
    case 0: return noun() + verb() + noun();
    case 1: return u"在"_s + noun() + u'中' + verb() + noun();
    case 2: return noun() + u'和' + noun() + verb() + noun() + noun();
    case 3: return u"把"_s + noun() + verb() + u'到' + noun();
    default: return verb() + noun() + u'，' + noun() + verb();
    }
}

QString StoryWriter::time()
{
    const QDate near = m_day.addDays(-static_cast<int>(below(m_random, 20)));
    switch (below(m_random, 6)) {
    case 0: return u"近日"_s;
    case 1: return u"昨天"_s;
    case 2: return u"今年以来"_s;
    case 3: return near.toString(u"M月d日"_s);
    case 4: return near.toString(u"yyyy年M月"_s);
    default: return u"%1年"_s.arg(m_day.year() - static_cast<int>(below(m_random, 9)));
    }
}

QString StoryWriter::amount()
{
    const std::size_t size = 10 + below(m_random, chance(m_random, 70) ? 900 : 90'000);
    const QString unit = pick(units, m_random);
    return (chance(m_random, 30) ? u"超过"_s : QString()) + QString::number(size) +
           (chance(m_random, 15) ? u'.' + QString::number(below(m_random, 10)) : QString()) + unit;
}

QString StoryWriter::body() { return m_district + pick(bodies, m_random); }

QString StoryWriter::quotation()
{
    const std::size_t who = below(m_random, 4);
    const auto i = static_cast<qsizetype>(who);
    return (chance(m_random, 50) ? m_body : QString()) + m_posts[i] + m_people[i] + pick(sayings, m_random) + u"，“" +
           clause() + u'，' + clause() + u"。”";
}

QString StoryWriter::sentence()
{
    switch (below(m_random, 9)) {
    case 0: return time() + u'，' + m_body + verb() + noun() + u'，' + clause() + u'。';
    case 1: return quotation();
    case 2: return noun() + u'共' + verb() + amount() + u'，' + clause() + u'，' + clause() + u'。';
    case 3: return u"在"_s + favoured(m_places, m_random) + u'，' + clause() + u'，' + clause() + u'。';
    default: return clause() + u'，' + clause() + (chance(m_random, 40) ? u'，' + clause() : QString()) + u'。';
    }
}

QString StoryWriter::headline()
{
    const QString first = (chance(m_random, 40) ? m_district.chopped(1) : QString()) + noun() + verb() + noun();
    return chance(m_random, 35) ? first + u'　' + noun() + verb() : first;
}

QString StoryWriter::article(int length, bool marked)
{
    beginStory();
    QString text = (marked ? u"\n# "_s : u"\n\n"_s) + headline() + u"\n\n";
    QString paragraph =
        u"　　本报讯（记者 "_s + m_people[3] + u'）' + time() + u'，' + m_body + verb() + noun() + u"。"_s;
    qsizetype written = 0;
    while (written < length) {
        for (std::size_t sentences = 1 + below(m_random, 4); sentences > 0; --sentences)
            paragraph += sentence();
        written += paragraph.size();
        text += paragraph + u"\n\n"_s;
        paragraph = u"　　"_s;
    }
    return text;
}

} // namespace baolan::bench
