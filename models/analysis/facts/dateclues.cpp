// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/dateclues.h"

#include "models/analysis/facts/calendarparts.h"
#include "models/analysis/facts/dateexpressions.h"
#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/feasts.h"
#include "models/analysis/facts/tense.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

using domain::DateInterval;
using From = CalendarPoint::From;
using Kind = DateExpression::Kind;
using Frame = DateExpression::Frame;

// How long before and after its event a page is printed, in days; from how newspapers work, wide on purpose.
constexpr int announcedBefore = 365;
constexpr int deadlineBefore = 120;
constexpr int usualLag = 45;
constexpr int longLag = 180;
constexpr int asOfLag = 15;
constexpr int feastBefore = 25;
constexpr int greatFeastBefore = 35; ///< the Spring Festival is prepared for longer
constexpr int feastGreeted = 21;
constexpr int feastReported = 4; ///< what was done to greet a feast is still told after it
constexpr int feastAfter = 12;
constexpr qsizetype sentenceReach = 60;
constexpr int weekdayReach = 100;
constexpr double weekdayWeight = 1.5;
constexpr qsizetype greetingReach = 7; ///< characters: “五一”假期将至

enum class FeastSense : std::uint8_t { Near, Ahead, Greeted, Over };

class Clues final
{
public:
    Clues(const Part &part, QStringView text, std::vector<DateClue> &clues) : m_part(part), m_text(text), m_clues(clues)
    {
    }

    void find()
    {
        for (const DateExpression &expression : scanDates(m_text)) {
            if (expression.kind != Kind::Calendar)
                continue;
            m_expression = &expression;
            const Tense tense = tenseAt(expression);
            m_ahead = expression.frame == Frame::Deadline || tense == Tense::Ahead;
            m_back = !m_ahead && (tense == Tense::Back || expression.frame == Frame::AsOf);
            read(expression.from);
        }
    }

private:
    void read(const CalendarPoint &point)
    {
        if (point.feast >= 0)
            return readFeast(point);
        if (point.days && m_expression->to && m_expression->to->monthFrom == From::Absolute)
            return readFromNow(*m_expression->to);
        if (point.fixed.earliest.isValid())
            return readPeriod(point.fixed);
        if (point.days || point.weeks)
            return;
        if (point.monthFrom == From::Absolute) {
            if (point.yearFrom == From::Absolute)
                m_year = point.year;
            else if (point.yearFrom == From::Nothing && point.day > 0 && m_yearAlone)
                m_year = 0; // 2022年…9月1日 tells a day of the page's own year
            else if (point.yearFrom == From::Relative)
                m_year = 0;
            if (point.yearFrom == From::Relative && point.year != 0)
                m_otherYear = true;
            else if (point.yearFrom != From::Nothing)
                m_otherYear = false;
            m_yearAlone = false;
            return readMonth(point);
        }
        if (point.yearFrom == From::Absolute) {
            m_year = point.year;
            m_yearAlone = true;
            m_otherYear = false;
            return readYear(point);
        }
        if (point.yearFrom == From::Relative) {
            m_year = 0;
            m_otherYear = point.year != 0;
            if (point.year == 0 && point.phase != Phase::Whole)
                readPhase(point);
        }
    }

    /// 即日起至12月31日
    void readFromNow(const CalendarPoint &to)
    {
        const int year = to.yearFrom == From::Absolute ? to.year : clueYear;
        const QDate last = to.day ? QDate(year, to.month, to.day) : monthPart(year, to.month, to.phase).latest;
        if (last.isValid())
            add(u"deadline", 1.5, {last.addDays(-deadlineBefore), last}, to.yearFrom != From::Absolute);
    }

    /// A plan is talked of from the year before it until its results are told; a congress when it is over.
    void readPeriod(const DateInterval &period)
    {
        constexpr int longestPlan = 5;
        if (!period.latest.isValid() && m_expression->frame == Frame::Since)
            add(u"since", 1, {period.earliest, period.earliest.addYears(15)});
        else if (period.latest.isValid() && period.earliest.addYears(longestPlan) == period.latest.addDays(1))
            add(u"plan years", 0.5, {period.earliest.addYears(-1), period.latest.addYears(1)});
    }

    /// A year opens its sentence and the first verb behind it tells; 将 stands before a day (将于9月15日举办) and governs it.
    Tense tenseAt(const DateExpression &expression) const
    {
        const bool yearAlone = expression.from.yearFrom != From::Nothing && expression.from.monthFrom == From::Nothing;
        if (!yearAlone && looksAhead(m_text, expression.start, expression.end))
            return Tense::Ahead;
        return tenseOf(m_text, expression.start, expression.end);
    }

    void add(const char16_t *rule, double weight, const DateInterval &gives, bool yearly = false)
    {
        m_clues.push_back({.text = m_part.text.sliced(m_expression->start, m_expression->end - m_expression->start),
                           .rule = rule,
                           .weight = weight,
                           .gives = gives,
                           .yearly = yearly});
    }

    DateInterval event(const CalendarPoint &point, int year) const
    {
        const auto resolve = [year](const CalendarPoint &at) {
            if (at.day == 0)
                return monthPart(year, at.month, at.phase);
            const QDate day(year, at.month, at.day);
            return day.isValid() ? DateInterval::day(day) : DateInterval{};
        };
        DateInterval interval = resolve(point);
        if (m_expression->to && m_expression->to->monthFrom == From::Absolute) {
            CalendarPoint end = *m_expression->to;
            const int endYear = end.yearFrom == From::Absolute ? end.year - point.year + year
                                : end.month < point.month      ? year + 1
                                                               : year;
            interval.latest =
                end.day ? QDate(endYear, end.month, end.day) : monthPart(endYear, end.month, end.phase).latest;
        }
        return interval;
    }

    void readMonth(const CalendarPoint &point)
    {
        if (m_otherYear)
            return; // 去年9月 says nothing of the day it is said on
        const bool thisYear = point.yearFrom == From::Relative;
        const int year = m_year ? m_year : clueYear;
        const DateInterval when = event(point, year);
        if (!when.earliest.isValid() || !when.latest.isValid())
            return;
        if (m_year)
            return readAbsolute(when, point.day > 0);
        if (m_part.number < 0 && !m_ahead)
            return; // a headline tells no tense: 10月举办
        readWeekday(when);
        if (m_expression->frame == Frame::Deadline)
            return add(u"deadline", 1.5, {when.latest.addDays(-deadlineBefore), when.latest}, true);
        if (m_ahead)
            return add(u"event to come", thisYear ? 2 : 1.2,
                       {thisYear ? QDate(clueYear, 1, 1) : when.earliest.addDays(-deadlineBefore), when.latest}, true);
        if (m_expression->frame == Frame::AsOf && point.day > 0)
            add(u"usual lag", 0.3, {when.latest, when.latest.addDays(asOfLag)}, true);
        if (!m_back && !thisYear && (point.day == 0 || m_expression->to || m_part.number < 0))
            return;
        const QDate first = point.day > 0 ? when.earliest.addDays(1) : when.earliest;
        if (!m_back && !thisYear) // a day is told of when it is over, unless something says that it is to come
            return add(u"day told", 0.7, {first, when.latest.addDays(usualLag)}, true);
        if (!m_back)
            return;
        add(u"past event", thisYear ? 2 : 1,
            {first, thisYear ? QDate(clueYear, 12, 31) : when.latest.addDays(usualLag)}, true);
        if (thisYear && point.day > 0)
            add(u"usual lag", 0.3, {first, when.latest.addDays(usualLag)}, true);
    }

    /// 9月12日(星期二): only in some years.
    void readWeekday(const DateInterval &when)
    {
        if (!when.isDay())
            return;
        const qsizetype at = m_expression->end + (oneOf(m_text, m_expression->end, u"(,") ? 1 : 0);
        for (const QStringView word : {u"星期", u"礼拜", u"周"}) {
            if (!standsAt(m_text, at, word))
                continue;
            const QChar name = unitAt(m_text, at + word.size());
            const qsizetype day = name == u'天' ? 6 : QStringView(u"一二三四五六日").indexOf(name);
            if (name.isNull() || day < 0)
                return;
            add(u"weekday", weekdayWeight, {when.earliest.addDays(-weekdayReach), when.latest.addDays(weekdayReach)},
                true);
            m_clues.back().weekdayOf = when.earliest;
            m_clues.back().weekday = static_cast<int>(day) + 1;
            return;
        }
    }

    void readAbsolute(const DateInterval &when, bool isDay)
    {
        if (m_expression->frame == Frame::Since)
            return add(u"since", 1, {when.earliest, when.earliest.addYears(15)});
        if (m_expression->to && (m_ahead || !m_back))
            return add(u"period that runs", 1.5, {when.earliest.addDays(-deadlineBefore), when.latest});
        if (m_ahead) {
            add(u"event to come", 3, {when.earliest.addDays(-announcedBefore), when.latest});
            return add(u"usual lead", 0.3, {when.earliest.addDays(-deadlineBefore), when.latest});
        }
        const QDate first = isDay ? when.earliest.addDays(1) : when.earliest;
        add(u"past event", 2, {first, when.latest.addYears(15)});
        if (!m_back)
            return;
        add(u"usual lag", 0.3, {first, when.latest.addDays(longLag)});
    }

    void readYear(const CalendarPoint &point)
    {
        const int year = point.year;
        const DateInterval when = yearPart(year, point.phase, point.count);
        if (m_expression->frame == Frame::Since)
            return add(u"since", 1, {QDate(year, 7, 1), QDate(year + 15, 12, 31)});
        if (m_expression->to)
            return add(u"past event", 1, {when.earliest, QDate(year + 15, 12, 31)});
        const bool target = oneOf(m_text, m_expression->start - 1, u"到至");
        if (m_ahead || target) {
            // A year's plans are told at its turn; a target lies further off.
            if (target || m_expression->frame == Frame::Deadline || point.phase != Phase::Whole)
                return add(u"event to come", 0.6, {when.earliest.addYears(-5), when.latest});
            add(u"year planned", 1, {QDate(year - 1, 11, 15), QDate(year, 12, 31)});
            return add(u"usual lead", 0.5, {QDate(year - 1, 11, 15), QDate(year, 4, 15)});
        }
        if (m_text.at(m_expression->end - 1) == u'度')
            return add(u"year named", 1, {QDate(year, 1, 1), QDate(year + 1, 3, 31)});
        if (point.phase != Phase::Whole)
            return add(u"past event", 1, {when.earliest, when.latest.addYears(10)});
        if (standsAt(m_text, m_expression->end, u"全年"))
            return add(u"year reported", 1, {QDate(year, 12, 25), QDate(year + 1, 12, 31)});
        if (unitAt(m_text, m_expression->end) != u',') {
            if (bearsYear()) {
                add(u"year named", 0.6, {QDate(year, 1, 1), QDate(year + 1, 6, 30)});
                return add(u"year named", 0.2, DateInterval::year(year)); // rather in that year than in the next
            }
            add(u"year named", 0.3, {QDate(year, 1, 1), QDate(year + 15, 12, 31)});
            add(u"usual lag", 0.3, {QDate(year, 1, 1), QDate(year + 1, 6, 30)});
            return add(u"usual lag", 0.2, DateInterval::year(year));
        }
        if (!sumsUp())
            return add(u"past event", 1, {when.earliest, QDate(year + 15, 12, 31)});
        add(u"year reported", 1, {QDate(year, 11, 15), QDate(year + 10, 12, 31)});
        add(u"usual lag", 0.4, {QDate(year, 12, 1), QDate(year + 1, 6, 30)});
    }

    /// 2023年全国技能大赛: a name with its year is talked of in that year; 1983年的电影 and 比2021年多 are not.
    bool bearsYear() const
    {
        const QChar after = unitAt(m_text, m_expression->end);
        return text::isHan(after) && !QStringView(u"的起前后以之间略增减比有到至进出生").contains(after) &&
               !oneOf(m_text, m_expression->start - 1, u"比较与在于从自由是到了");
    }

    /// Whether the sentence behind a year tells its results, not what befell somebody in it.
    bool sumsUp() const
    {
        const QStringView behind = m_text.sliced(m_expression->end).left(sentenceReach);
        const QStringView sentence = behind.first(endOfSentence(behind));
        for (const QStringView word : {u"共", u"累计", u"总计", u"全年", u"先后", u"新建", u"新增", u"完成", u"同比",
                                       u"增长", u"实现", u"达到", u"开展"}) {
            if (sentence.contains(word))
                return true;
        }
        return false;
    }

    static qsizetype endOfSentence(QStringView text)
    {
        const qsizetype end = text.indexOf(u'。');
        return end < 0 ? text.size() : end;
    }

    /// 今年上半年, 前三季度: results are told when the part of the year is over.
    void readPhase(const CalendarPoint &point)
    {
        if (m_expression->frame == Frame::Since)
            return;
        const DateInterval when = yearPart(clueYear, point.phase, point.count);
        if (m_ahead)
            return add(u"event to come", 1, {QDate(clueYear, 1, 1), when.latest}, true);
        if (!m_back)
            return;
        add(u"past event", 1, {when.latest.addDays(-15), QDate(clueYear, 12, 31)}, true);
        add(u"usual lag", 0.3, {when.latest.addDays(-15), when.latest.addDays(usualLag + 15)}, true);
    }

    void readFeast(const CalendarPoint &point)
    {
        if (point.yearFrom == From::Relative && point.year != 0)
            return;
        const FeastSense sense = feastSense();
        const bool ahead = sense == FeastSense::Ahead || sense == FeastSense::Greeted;
        const bool great = m_text.sliced(m_expression->start).startsWith(u"春节");
        const int before = sense == FeastSense::Over      ? -1
                           : great                        ? greatFeastBefore
                           : sense == FeastSense::Greeted ? feastGreeted
                                                          : feastBefore;
        const int behind = sense == FeastSense::Over      ? usualLag
                           : sense == FeastSense::Greeted ? feastReported
                           : ahead                        ? 1
                                                          : feastAfter;
        const char16_t *rule = ahead ? u"feast ahead" : sense == FeastSense::Over ? u"feast over" : u"feast";
        if (point.yearFrom == From::Absolute) {
            if (const auto day = feastDay(point.feast, point.year))
                add(rule, 1.5, {day->addDays(-before), day->addDays(sense == FeastSense::Near ? usualLag : behind)});
            return;
        }
        add(rule, sense == FeastSense::Near ? 0.5 : 1.2, {}, true);
        m_clues.back().feast = point.feast;
        m_clues.back().before = before;
        m_clues.back().behind = behind;
        joinFeasts();
    }

    /// 元旦、春节临近: what is done for two feasts in a row is told from before the first one till the second.
    void joinFeasts()
    {
        constexpr qsizetype mostMarks = 3;
        const qsizetype gap = m_expression->start - m_feastEnd;
        const bool listed = m_feastEnd > 0 && gap >= 0 && gap <= mostMarks;
        m_feastEnd = m_expression->end;
        if (!listed || m_clues.size() < 2)
            return;
        DateClue &second = m_clues.back();
        DateClue &first = m_clues[m_clues.size() - 2];
        if (first.feast < 0)
            return;
        constexpr int twoFeasts = 70; // New Year's and the Spring Festival lie so far apart at most
        second.before = std::max(second.before, twoFeasts / 2);
        first.rule = second.rule;
        first.weight = second.weight;
        first.before = feastGreeted;
        first.behind = twoFeasts;
    }

    /// 迎国庆, 春节将至; 春节过后, 节后.
    FeastSense feastSense() const
    {
        if (m_expression->frame == Frame::Deadline)
            return FeastSense::Ahead;
        for (qsizetype back = 1; back <= 2; ++back) {
            if (oneOf(m_text, m_expression->start - back, u"迎"))
                return FeastSense::Greeted;
        }
        const QStringView behind = m_text.sliced(m_expression->end).left(greetingReach);
        for (const QStringView word :
             {u"将至", u"来临", u"临近", u"即将", u"到来之际", u"在即", u"前夕", u"脚步", u"将近", u"即至"}) {
            if (behind.contains(word))
                return FeastSense::Ahead;
        }
        qsizetype at = m_expression->end + (unitAt(m_text, m_expression->end) == u'”' ? 1 : 0);
        for (const QStringView word : {u"假期", u"长假", u"小长假"})
            at += standsAt(m_text, at, word) ? word.size() : 0;
        for (const QStringView word : {u"过后", u"刚过", u"后首", u"节后", u"后第一", u"已过", u"结束"}) {
            if (standsAt(m_text, at, word))
                return FeastSense::Over;
        }
        return FeastSense::Near;
    }

    const Part &m_part;
    QStringView m_text;
    std::vector<DateClue> &m_clues;
    const DateExpression *m_expression = nullptr;
    bool m_ahead = false;
    bool m_back = false;
    qsizetype m_feastEnd = 0; ///< of the feast named last
    int m_year = 0;           ///< named last in this part
    bool m_yearAlone = false; ///< that year was named without a month
    bool m_otherYear = false; ///< the year named last is last year or another one told from the page's
};

} // namespace

std::vector<DateClue> findClues(const Parts &parts)
{
    std::vector<DateClue> clues;
    for (const Part &part : parts) {
        const QString text = factText(part.folded);
        Clues(part, text, clues).find();
        for (DateClue &clue : campaignClues(part.text, text))
            clues.push_back(std::move(clue));
    }
    return clues;
}

} // namespace baolan::analysis
