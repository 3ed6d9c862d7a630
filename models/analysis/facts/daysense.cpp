// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/daysense.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numerals.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

bool pointFollows(QStringView text, qsizetype at)
{
    const auto number = readPlainNumber(text, at);
    return number && oneOf(text, number->end, u"日月");
}

} // namespace

bool sentenceNamesDay(QStringView text, qsizetype start, qsizetype at)
{
    if (oneOf(text, at + 1, u"内游后起租均程元龄光报产薪志用以常子"))
        return false;
    if (oneOf(text, at + 1, u"至到-—~") && !pointFollows(text, at + 2))
        return false; // 7日至15日 names days, 3日到一周 counts them
    if (unitAt(text, at + 1) == u'前' && !oneOf(text, start - 1, u"于在"))
        return false; // 10日前的订单 lies ten days back
    if (oneOf(text, start - 1, u"至到") && oneOf(text, start - 2, u"日"))
        return false; // the end of a range whose start names no day: 每月5日至20日
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
