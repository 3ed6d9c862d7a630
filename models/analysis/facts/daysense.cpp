// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/daysense.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numerals.h"
#include "models/text/han.h"

#include <algorithm>
#include <initializer_list>

namespace baolan::analysis {

namespace {

bool pointFollows(QStringView text, qsizetype at)
{
    const auto number = readPlainNumber(text, at);
    return number && oneOf(text, number->end, u"日月");
}

bool anyAt(QStringView text, qsizetype at, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return standsAt(text, at, word); });
}

} // namespace

bool hanDayNamed(QStringView text, qsizetype start, qsizetype at)
{
    const QChar before = unitAt(text, start - 1);
    const bool opens = before.isNull() || QStringView(u" ,。;:!?、)”于在从至到自").contains(before);
    const QChar after = unitAt(text, at + 1);
    const bool goesOn = QStringView(u"起至到上下凌清中晚夜在于从举召电出抵,、").contains(after) && !after.isNull();
    return text[at] == u'日' && text[start] != u'两' && opens && goesOn && !standsAt(text, at + 1, u"上下") &&
           !standsAt(text, at + 1, u"中的");
}

bool isLoneDay(QStringView text, qsizetype at)
{
    if (text[at] == u'昨')
        return unitAt(text, at - 1) != u'如' &&
               anyAt(text, at + 1,
                     {u"公布", u"宣布", u"表示", u"指出", u"在",   u"于",   u"举行", u"举办", u"召开", u"出席", u"到",
                      u"从",   u"向",   u"与",   u"获悉", u"发布", u"开",   u"启",   u"揭",   u"闭幕", u"报",   u"赴",
                      u"称",   u"说",   u"透露", u"通报", u"起",   u"落幕", u"抵",   u"会见", u"收"});
    return text[at] == u'今' && !oneOf(text, at - 1, u"如当现至古迄而于从到") &&
           anyAt(text, at + 1,
                 {u"起",   u"开幕", u"开赛", u"开业", u"开工", u"开园", u"开考", u"开市", u"启动",   u"启用", u"举行",
                  u"揭晓", u"揭幕", u"揭牌", u"发布", u"公布", u"召开", u"闭幕", u"首发", u"试运营", u"通车"});
}

qsizetype behindWeekday(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 5; // (星期三)
    const qsizetype close = unitAt(text, at) == u'(' ? text.indexOf(u')', at) : -1;
    return close > at && close - at <= longest && anyAt(text, at + 1, {u"周", u"星期", u"礼拜"}) ? close + 1 : at;
}

bool sentenceNamesDay(QStringView text, qsizetype start, qsizetype at)
{
    if (oneOf(text, at + 1, u"内游后租均程元龄光报产薪志用以常子") || standsAt(text, at + 1, u"起租"))
        return false;
    if (oneOf(text, at + 1, u"至到-—~") && !pointFollows(text, at + 2))
        return false; // 7日至15日 names days, 3日到一周 counts them
    if (unitAt(text, at + 1) == u'前' && !oneOf(text, start - 1, u"于在"))
        return false; // 10日前的订单 lies ten days back
    const QChar before = unitAt(text, start - 1);
    if (oneOf(text, start - 1, u"至到") && oneOf(text, start - 2, u"日"))
        return false; // the end of a range whose start names no day: 每月5日至20日
    if (before.isNull() || before == u' ' || QStringView(u",。;:!?、“”()》于在从至到自定者").contains(before))
        return true;
    // 发言人29日说: a subject and its verb stand round it; 拘留15日, 为期7日 count.
    const QChar after = unitAt(text, at + 1);
    return text::isHan(before) &&
           !QStringView(u"第每月近约共满历时达期续超逾足余多少过隔延缴假留工限有后前旬满用个罢停整").contains(before) &&
           (isDigit(after) || oneOf(text, at + 1, u"至到-—~") ||
            (text::isHan(after) && !QStringView(u"的之以为").contains(after)));
}

} // namespace baolan::analysis
