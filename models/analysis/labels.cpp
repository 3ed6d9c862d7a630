// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/labels.h"

#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

// Words that newspapers name their columns and series with.
constexpr WordList seriesWords{u"系列报道", u"系列报导", u"系列報道", u"系列報導", u"系列",     u"巡礼",
                               u"巡禮",     u"专栏",     u"專欄",     u"连载",     u"連載",     u"专题",
                               u"專題",     u"特别报道", u"特别策划", u"追踪报道", u"跟踪报道", u"连续报道",
                               u"主题报道", u"进行时",   u"在行动",   u"走基层",   u"访谈录",   u"回眸",
                               u"大家谈",   u"展播",     u"风采录",   u"纪行",     u"走笔",     u"专访录"};

constexpr WordList columnWords{u"特刊", u"专刊", u"专版", u"专栏", u"专题", u"系列", u"栏目"};

constexpr WordList bodies{u"总工会", u"工会", u"委员会", u"公司",   u"集团", u"中心",   u"街道",   u"学院", u"学校",
                          u"大学",   u"医院", u"研究院", u"研究所", u"协会", u"联合会", u"开发区", u"总會", u"總工會",
                          u"区",     u"县",   u"市",     u"镇",     u"乡",   u"局",     u"委",     u"办",   u"厂",
                          u"部",     u"站",   u"处",     u"厅",     u"院",   u"村",     u"社",     u"馆",   u"园"};

// What a paper puts over items that are too short for a headline of their own.
constexpr WordList shortItems{u"简讯",     u"短讯",     u"快讯",     u"要闻简报", u"新闻简报", u"一句话新闻",
                              u"新闻速递", u"新闻速览", u"要闻速览", u"短新闻",   u"微新闻",   u"新闻短波",
                              u"工会简讯", u"图片新闻", u"图片报道", u"图片故事", u"本市简讯", u"綜合簡訊",
                              u"簡訊",     u"短訊",     u"圖片新聞"};

/// Without a number at the end: （四）, (4), ④, 之四.
QStringView withoutNumber(QStringView line)
{
    if (line.size() > 3 && text::halfWidth(line.back()) == u')') {
        for (qsizetype i = line.size() - 2; i > 0 && i > line.size() - 6; --i) {
            if (text::halfWidth(line[i]) == u'(')
                return line.first(i);
            if (!text::isDigit(line[i]) && !text::isHanNumeral(line[i]))
                return line;
        }
    }
    if (line.size() > 2 && line.back() >= u'①' && line.back() <= u'⑳')
        return line.first(line.size() - 1);
    qsizetype end = line.size();
    while (end > 0 && (text::isDigit(line[end - 1]) || text::isHanNumeral(line[end - 1])))
        --end;
    return end < line.size() && end > 1 && line[end - 1] == u'之' ? line.first(end - 1) : line;
}

/// A number that counts something: 一 alone is in too many words (一点, 一起), so it needs a measure word.
bool counts(QStringView line, qsizetype at)
{
    constexpr QStringView measures = u"本台条把个间座张只块位名家件颗棵盏封幅艘辆层栋份种类批次段場场支双对";
    if (line[at] == u'一')
        return at + 1 < line.size() && measures.contains(line[at + 1]);
    return text::isDigit(line[at]) || text::isHanNumeral(line[at]);
}

} // namespace

bool isSeriesLabel(QStringView line)
{
    const QStringView stem = withoutNumber(line);
    if (stem.size() < line.size() && stem.size() >= 2)
        return true;
    if (line.size() > 3 && line.front() == u'【' && line.back() == u'】')
        return true;
    if (const QStringView word = seriesWords.atEndOf(stem); !word.isEmpty() && stem.size() > word.size())
        return true;
    // 读书日特刊“灯还亮着”: a kind of column and its name in quotation marks.
    for (qsizetype at = 0; at < stem.size(); ++at) {
        const qsizetype end = at + columnWords.atStartOf(stem.sliced(at)).size();
        if (end > at && end < stem.size() && text::is(stem[end], text::Opening) && text::isClosing(stem.back()))
            return true;
    }
    return false;
}

bool isColumnLabel(QStringView line)
{
    constexpr qsizetype longest = 14;
    while (!line.isEmpty() && text::is(line.front(), text::Bullet | text::Opening | text::Blank))
        line = line.sliced(1);
    while (!line.isEmpty() && text::is(line.back(), text::Bullet | text::Closing | text::Blank))
        line.chop(1);
    const QStringView word = shortItems.atStartOf(line);
    if (word.isEmpty() || line.size() > longest)
        return false;
    const QStringView rest = text::stripped(line.sliced(word.size()));
    if (rest.isEmpty() || rest == u"一束" || rest == u"一组")
        return true;
    // 三则, (5则)
    return rest.size() <= 4 && rest.contains(u'则') && std::ranges::any_of(rest, [](QChar unit) {
               return text::isDigit(unit) || text::isHanNumeral(unit) || unit == u'两';
           });
}

bool isSectionLabel(QStringView line)
{
    constexpr qsizetype longest = 14;
    if (line.size() < 2 || line.size() > longest || !text::isAllHan(line))
        return false;
    const QStringView body = bodies.atEndOf(line);
    return !body.isEmpty() && line.size() > body.size();
}

int segmentsOf(QStringView line)
{
    int segments = 0;
    bool inside = false;
    for (const QChar unit : line) {
        const bool blank = text::isBlank(unit);
        segments += !blank && !inside;
        inside = !blank;
    }
    return segments;
}

int countedSegmentsOf(QStringView line)
{
    int segments = 0;
    bool counted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (text::isBlank(line[i])) {
            segments += counted;
            counted = false;
        } else {
            counted |= counts(line, i);
        }
    }
    return segments + counted;
}

bool canBeColumnName(QStringView line)
{
    constexpr qsizetype longest = 6;
    constexpr QStringView telling = u"了后後的在被将已";
    if (line.size() < 2 || text::hanCount(line) > longest || isSectionLabel(line))
        return false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (telling.contains(line[i]) || counts(line, i) || (!text::isHan(line[i]) && !text::isBlank(line[i])))
            return false;
    }
    return true;
}

} // namespace baolan::analysis
