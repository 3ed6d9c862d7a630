// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lead.h"

#include "models/analysis/phrase.h"
#include "models/analysis/roles.h"
#include "models/analysis/signature.h"
#include "models/analysis/wordlist.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

constexpr WordList temporal{u"近日", u"日前", u"昨日",   u"昨天",     u"前天",   u"今日",   u"今天", u"连日来", u"近期",
                            u"近来", u"本周", u"上周",   u"本月",     u"上月",   u"这几天", u"周末", u"清晨",   u"今晨",
                            u"昨晚", u"昨夜", u"记者从", u"记者近日", u"記者從", u"連日來", u"刚刚", u"最近"};

constexpr WordList houses{u"本报", u"本報", u"新华社", u"新華社", u"中新社", u"中新网", u"据新华社", u"人民网"};

/// 9月7日 / 7日 / 2023年9月7日 at the beginning.
bool startsWithDay(QStringView text)
{
    bool digits = false;
    for (qsizetype i = 0; i < text.size() && i < 12; ++i) {
        if (text::isDigit(text[i]))
            digits = true;
        else if (text[i] == u'日' || text[i] == u'号')
            return digits;
        else if (!digits || (text[i] != u'年' && text[i] != u'月'))
            return false;
    }
    return false;
}

/// The length of `本报讯`, `本报北京7月16日电`, `新华社…电`, `【本报讯】` at the beginning, without a bracket that follows.
qsizetype datelineLength(QStringView text)
{
    qsizetype at = !text.isEmpty() && (text::isOpening(text.front()) || text::isBullet(text.front())) ? 1 : 0;
    const QStringView rest = text.sliced(at);
    // 商报讯, 城南晚报讯
    for (qsizetype i = 1; i < 8 && i + 1 < rest.size() && text::isHan(rest[i]); ++i) {
        if ((rest[i] == u'报' || rest[i] == u'報') && (rest[i + 1] == u'讯' || rest[i + 1] == u'訊'))
            return at + i + 2 + (at > 0 && i + 2 < rest.size() && text::isClosing(rest[i + 2]));
    }
    if (const QStringView house = houses.atStartOf(rest); !house.isEmpty()) {
        for (qsizetype i = house.size(); i < rest.size() && i < house.size() + 18; ++i) {
            const QChar unit = rest[i];
            // 本报记者在供电公司 and 本报通讯员 are no datelines.
            if (unit == u'记' || unit == u'記' || unit == u'通')
                break;
            if (unit == u'讯' || unit == u'訊' || unit == u'电' || unit == u'電') {
                at += i + 1;
                if (at < text.size() && text::isClosing(text[at]))
                    ++at;
                return at;
            }
            if (!text::isHan(unit) && !text::isDigit(unit) && !text::isBlank(unit))
                break;
        }
    }
    return 0;
}

bool isBracketOpen(QChar unit) { return text::halfWidth(unit) == u'('; }

QStringView bracketAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isBracketOpen(text[at]))
        return {};
    for (qsizetype i = at + 1; i < text.size() && i < at + 80; ++i) {
        if (text::halfWidth(text[i]) == u')')
            return text.sliced(at + 1, i - at - 1);
    }
    return {};
}

bool saysReporter(QStringView text)
{
    return text.contains(u"记者") || text.contains(u"記者") || text.contains(u"通讯员") || text.contains(u"通訊員");
}

/// 记者 王冰 报道: up to the word 报道 or a stop, no bracket around it.
std::vector<domain::Byline> openByline(QStringView text)
{
    constexpr qsizetype longest = 40;
    const QStringView head = text.first(std::min(longest, text.size()));
    for (const QStringView word : {QStringView(u"报道"), QStringView(u"報道"), QStringView(u"報導")}) {
        const qsizetype end = head.indexOf(word);
        if (end > 0)
            return saysReporter(head.first(end)) ? signatureOf(head.first(end)).people : std::vector<domain::Byline>();
    }
    // 本报讯 记者王冰 … : the names end at the first blank behind one.
    for (qsizetype end = 4; end <= head.size(); ++end) {
        if (end < head.size() && !text::isBlank(head[end]))
            continue;
        if (end == head.size() && end < text.size())
            break;
        if (Signature signature = signatureOf(head.first(end)); signature.found && !signature.people.empty())
            return signature.people;
    }
    return {};
}

} // namespace

Lead leadOf(QStringView paragraph)
{
    paragraph = text::stripped(paragraph);
    if (datelineLength(paragraph) > 0 || saysReporter(bracketAt(paragraph, 0)))
        return Lead::Dateline;
    if (startsWithDay(paragraph))
        return Lead::Temporal;
    return temporal.starts(paragraph) ? Lead::Temporal : Lead::None;
}

std::vector<domain::Byline> lineByline(QStringView paragraph)
{
    paragraph = text::stripped(paragraph);
    qsizetype at = datelineLength(paragraph);
    while (at < paragraph.size() && text::isBlank(paragraph[at]))
        ++at;
    if (const QStringView bracket = bracketAt(paragraph, at); !bracket.isEmpty())
        return saysReporter(bracket) ? signatureOf(bracket).people : std::vector<domain::Byline>();
    const QStringView rest = paragraph.sliced(at);
    const QStringView role = roleAtStartOf(rest);
    if (!role.isEmpty() && saysReporter(role) && (at > 0 || role.startsWith(u'本')))
        return openByline(rest);
    return {};
}

std::vector<domain::Byline> closingByline(QStringView paragraph)
{
    const QStringView bracket = lastBracket(paragraph);
    if (bracket.isEmpty())
        return {};
    const QStringView before = paragraph.first(bracket.data() - paragraph.data() - 1);
    if (endingOf(before) != Ending::Complete)
        return {};
    Signature signature = signatureOf(bracket);
    if (!signature.found)
        signature = bareNamesOf(bracket);
    return std::move(signature.people);
}

} // namespace baolan::analysis
