// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/dateexpressions.h"

#include "models/analysis/facts/daysense.h"
#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/feasts.h"
#include "models/analysis/facts/numerals.h"
#include "models/analysis/facts/pointreader.h"
#include "models/analysis/facts/spanreader.h"
#include "models/analysis/facts/timewords.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

using Kind = DateExpression::Kind;
using Frame = DateExpression::Frame;
using From = CalendarPoint::From;

/// How long a bracketed title may be before its bracket counts as forgotten.
constexpr qsizetype longestTitle = 80;

using Starts = std::vector<bool>;

/// For each unit whether a date may begin with it: most of a text is passed over by this alone.
const Starts &startsOfDates()
{
    static const Starts starts = [] {
        Starts made(0x10000, false);
        for (std::size_t unit = 0; unit < made.size(); ++unit) {
            const QChar character(static_cast<char16_t>(unit));
            made[unit] = startsNumeral(character) || timeWords().starts(character) || feastNames().starts(character) ||
                         namedPeriods().starts(character) ||
                         QStringView(u"自从截近过最未第前首头元上这半本“《").contains(character);
        }
        return made;
    }();
    return starts;
}

class Scanner final
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    std::vector<DateExpression> scan()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar unit = m_text[at];
            if (unit == u'《')
                at = behindTitle(at);
            else if (!m_starts[unit.unicode()])
                ++at;
            else if (const auto found = expressionAt(at)) {
                m_found.push_back(*found);
                at = found->end;
            } else {
                at = startsNumeral(unit) ? behindNumber(at) : at + 1;
            }
        }
        return std::move(m_found);
    }

private:
    qsizetype behindTitle(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'》', at);
        return end < 0 || end - at > longestTitle ? at + 1 : end + 1;
    }

    qsizetype behindNumber(qsizetype at) const
    {
        const auto numeral = readNumeral(m_text, at);
        return numeral ? numeral->end : at + 1;
    }

    std::optional<DateExpression> expressionAt(qsizetype at) const
    {
        if (isDigit(m_text[at]) && !freeNumber(at))
            return {};
        if (auto found = since(at))
            return found;
        if (auto found = asOf(at))
            return found;
        if (auto found = vague(at))
            return found;
        if (auto found = readSpan(m_text, at))
            return found;
        if (auto found = readPeriod(m_text, at))
            return found;
        auto found = calendar(at);
        if (found && found->to && found->frame == Frame::Since)
            found->frame = Frame::None;
        return found;
    }

    /// Whether the number does not go on to the left: letters, points and hyphens make it a name or a code.
    bool freeNumber(qsizetype at) const
    {
        const QChar before = unitAt(m_text, at - 1);
        return before.isNull() ||
               !(isDigit(before) || text::isLatin(before) || before == u'.' || before == u'+' || before == u'@');
    }

    std::optional<DateExpression> since(qsizetype at) const
    {
        const qsizetype inner = m_text[at] == u'自' && unitAt(m_text, at + 1) == u'从' ? at + 2 : at + 1;
        if ((m_text[at] != u'自' && m_text[at] != u'从') || inner >= m_text.size())
            return {};
        auto found = calendar(inner);
        if (!found)
            found = readPeriod(m_text, inner);
        if (!found)
            return {};
        const bool closed = found->to && found->frame == Frame::Since; // 自6月1日起至8月31日
        if (closed)
            found->frame = Frame::None;
        if (!closed && found->frame != Frame::Since) {
            const qsizetype end = behindSince(found->end, true);
            if (end == found->end || found->to)
                return {};
            found->end = end;
            found->frame = Frame::Since;
        }
        found->start = at;
        return found;
    }

    /// Behind 起, 以来, 开始, 至今 and the like; `at` when none of them stands there.
    qsizetype behindSince(qsizetype at, bool from) const
    {
        for (const QStringView word : {u"以来", u"至今", u"到现在", u"到今天"}) {
            if (standsAt(m_text, at, word))
                return at + word.size();
        }
        if (const qsizetype end = behindEvent(at, from); end > at)
            return end;
        if (unitAt(m_text, at) == u'起' && !oneOf(m_text, at + 1, u"草诉步源飞火到了跑航点码价重因义居伏来初止死吊诈"))
            return at + 1;
        if (from && standsAt(m_text, at, u"开始"))
            return at + 2;
        return from && unitAt(m_text, at) == u'来' ? at + 1 : at;
    }

    /// 今年5月启动以来, 2015年开业至今: a short verb before 以来.
    qsizetype behindEvent(qsizetype at, bool from) const
    {
        const qsizetype longestEvent = from ? 16 : 6; // 自 promises an 以来
        for (qsizetype i = at; i < m_text.size() && i - at <= longestEvent && text::isHan(m_text[i]); ++i) {
            if (standsAt(m_text, i, u"以来") || standsAt(m_text, i, u"至今"))
                return i > at + 1 ? i + 2 : at;
            if (startsNumeral(m_text[i]) || oneOf(m_text, i, u"年月日天的"))
                return at;
        }
        return at;
    }

    std::optional<DateExpression> asOf(qsizetype at) const
    {
        const bool opensClause = unitAt(m_text, at - 1).isNull() || !text::isHan(m_text[at - 1]);
        if (!standsAt(m_text, at, u"截至") && !standsAt(m_text, at, u"截止到") &&
            !(opensClause && standsAt(m_text, at, u"截止")))
            return {}; // 报名截止6月10日 is a verb's
        if (vague(at))
            return {};
        qsizetype inner = at + 2;
        if (unitAt(m_text, inner) == u'到')
            ++inner;
        if (inner >= m_text.size())
            return {};
        auto found = calendar(inner);
        if (!found || found->to || found->frame != Frame::None)
            return {};
        found->start = at;
        found->frame = Frame::AsOf;
        return found;
    }

    std::optional<DateExpression> vague(qsizetype at) const
    {
        const auto *word = timeWordAt(m_text, at);
        if (!word || word->value.kind != TimeWord::Kind::Vague)
            return {};
        DateExpression found;
        found.kind = Kind::Vague;
        found.start = at;
        found.end = at + word->word.size();
        return found;
    }

    std::optional<DateExpression> calendar(qsizetype at) const
    {
        const DateExpression *before = m_found.empty() ? nullptr : &m_found.back();
        const auto reading = readPoint(m_text, at, before);
        if (!reading)
            return {};
        DateExpression found;
        found.start = at;
        found.from = reading->point;
        found.to = reading->to;
        found.end = reading->end;
        found.compared = standsAt(m_text, found.end - 2, u"同期") || standsAt(m_text, found.end - 2, u"同月") ||
                         oneOf(m_text, at - 1, u"比较");
        if (!found.to)
            readRange(found);
        const qsizetype name = found.end;
        readFrame(found);
        if (found.from.feast >= 0 && found.frame == Frame::Deadline)
            found.end = name; // of 春节前 and 中秋节前夕 the feast is what is named
        return found;
    }

    /// 至, 到, — and what follows, if that is a point too.
    void readRange(DateExpression &found) const
    {
        const qsizetype named = found.from.day > 0 || found.from.days ? behindWeekday(m_text, found.end) : found.end;
        const bool from = unitAt(m_text, named) == u'起' && oneOf(m_text, named + 1, u"至到");
        qsizetype at = named + (from ? 1 : 0);
        if (!oneOf(m_text, at, u"至到-—~"))
            return;
        while (oneOf(m_text, at, u"至到-—~"))
            ++at;
        if (at >= m_text.size())
            return;
        if (const auto reading = readPoint(m_text, at, &found); reading && !reading->to && reading->point.feast < 0) {
            found.to = reading->point;
            found.end = reading->end;
            found.frame = from ? Frame::Since : Frame::None;
        }
    }

    void readFrame(DateExpression &found) const
    {
        if (!found.to) {
            const qsizetype end = behindSince(found.end, false);
            if (end != found.end) {
                found.frame = Frame::Since;
                found.end = end;
                return;
            }
        }
        for (const QStringView word : {u"之前", u"以前", u"前夕"}) {
            if (standsAt(m_text, found.end, word)) {
                found.frame = Frame::Deadline;
                found.end += word.size();
                return;
            }
        }
        if (!found.to && readUntil(found))
            return;
        if (unitAt(m_text, found.end) == u'前' &&
            !oneOf(m_text, found.end + 1, u"往来去后期列线沿进景瞻身提台门任夕三两一二四方者例所半")) {
            found.frame = Frame::Deadline;
            ++found.end;
            return;
        }
        readAfter(found);
    }

    /// 到9月4日止, 至2020年底为止: the words before it belong to it.
    bool readUntil(DateExpression &found) const
    {
        const qsizetype end = standsAt(m_text, found.end, u"为止") ? found.end + 2
                              : unitAt(m_text, found.end) == u'止' && !oneOf(m_text, found.end + 1, u"步损血于")
                                  ? found.end + 1
                                  : found.end;
        const bool stated = standsAt(m_text, found.start - 2, u"截至") || standsAt(m_text, found.start - 2, u"截止到");
        if (end == found.end || stated || !oneOf(m_text, found.start - 1, u"到至"))
            return false;
        if (m_found.empty() || m_found.back().end < found.start)
            --found.start;
        found.frame = Frame::AsOf;
        found.end = end;
        return true;
    }

    /// 9月4日后, 2020年以后: from then on. 今天之后 and the like only tell the story on.
    void readAfter(DateExpression &found) const
    {
        const CalendarPoint &point = found.from;
        const bool named = point.yearFrom == From::Absolute || point.monthFrom == From::Absolute;
        if (found.to || !named || point.phase != Phase::Whole)
            return;
        for (const QStringView word : {u"之后", u"以后"}) {
            if (standsAt(m_text, found.end, word)) {
                found.frame = Frame::After;
                found.end += word.size();
                return;
            }
        }
        if (unitAt(m_text, found.end) == u'后' &&
            !oneOf(m_text, found.end + 1, u"期勤续备卫面方果台代半来部世人者两三几一二四")) {
            found.frame = Frame::After;
            ++found.end;
        }
    }

    QStringView m_text;
    const Starts &m_starts = startsOfDates();
    std::vector<DateExpression> m_found;
};

} // namespace

std::vector<DateExpression> scanDates(QStringView text) { return Scanner(text).scan(); }

} // namespace baolan::analysis
