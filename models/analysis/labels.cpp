// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/labels.h"

#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <QString>

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

// What is put in a paper by those who want something known.
constexpr WordList notices{u"启事", u"啓事", u"声明", u"公告", u"通告", u"公示", u"更正",     u"讣告",
                           u"招聘", u"招租", u"寻人", u"寻物", u"征婚", u"致歉", u"天气预报", u"今日天气"};

constexpr WordList attendances{u"讲话",     u"致辞", u"致词", u"出席", u"主持", u"作报告",
                               u"主持会议", u"参加", u"陪同", u"講話", u"致辭"};

constexpr WordList leadIns{u"召开", u"举行", u"开幕", u"闭幕", u"强调", u"指出", u"要求",
                           u"时说", u"提出", u"召開", u"舉行", u"開幕", u"強調"};

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

namespace {

QString withoutBlanks(QStringView line)
{
    QString text;
    for (const QChar unit : line) {
        if (!text::isBlank(unit))
            text += unit;
    }
    return text;
}

/// 招聘启事, 公　告: the kind of notice, and what it is about in two characters.
bool isNotice(QStringView line)
{
    constexpr qsizetype widest = 10;
    constexpr qsizetype longest = 4;
    if (line.size() > widest)
        return false;
    const QString text = withoutBlanks(line);
    return text.size() >= 2 && text.size() <= std::max(longest, notices.atEndOf(text).size()) && notices.ends(text);
}

} // namespace

bool isColumnLabel(QStringView line)
{
    constexpr qsizetype longest = 14;
    while (!line.isEmpty() && text::is(line.front(), text::Bullet | text::Opening | text::Blank))
        line = line.sliced(1);
    while (!line.isEmpty() && text::is(line.back(), text::Bullet | text::Closing | text::Blank))
        line.chop(1);
    if (isNotice(line))
        return true;
    QString squeezed;
    if (line.size() <= 5 && segmentsOf(line) > 1)
        line = squeezed = withoutBlanks(line);
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

bool isBodyName(QStringView line)
{
    constexpr qsizetype longest = 24;
    if (line.size() < 4 || line.size() > longest || segmentsOf(line) > 1)
        return false;
    const QStringView body = bodies.atEndOf(line);
    return !body.isEmpty() && line.size() > body.size() && std::ranges::all_of(line, [](QChar unit) {
        return text::isHan(unit) || text::halfWidth(unit) == u'(' || text::halfWidth(unit) == u')';
    });
}

bool isAttendance(QStringView line)
{
    constexpr qsizetype longest = 30;
    return line.size() <= longest && attendances.ends(line);
}

bool endsLikeLeadIn(QStringView line)
{
    if (leadIns.ends(line))
        return true;
    // 第14轮, 第三届: an ordinal closes the line.
    const QStringView stem = line.chopped(std::min(qsizetype(1), line.size()));
    if (stem.size() == line.size() || !QStringView(u"轮輪届屆场站期日").contains(line.back()))
        return false;
    qsizetype at = stem.size();
    while (at > 0 && (text::isDigit(stem[at - 1]) || text::isHanNumeral(stem[at - 1])))
        --at;
    return at < stem.size() && at > 0 && stem[at - 1] == u'第';
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
