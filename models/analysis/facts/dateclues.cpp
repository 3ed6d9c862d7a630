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
constexpr int feastBefore = 25;
constexpr int feastAfter = 12;
constexpr qsizetype sentenceReach = 60;
constexpr int weekdayReach = 100;
constexpr double weekdayWeight = 1.5;
constexpr qsizetype greetingReach = 7; ///< characters: “五一”假期将至

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
            m_back = !m_ahead && tense == Tense::Back;
            read(expression.from);
        }
    }

private:
    void read(const CalendarPoint &point)
    {
        if (point.feast >= 0)
            return readFeast(point);
        if (point.fixed.earliest.isValid() || point.days || point.weeks)
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
        if (!m_back)
            return;
        const QDate first = point.day > 0 ? when.earliest.addDays(1) : when.earliest;
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
        const bool before = m_expression->frame == Frame::Deadline || greeted();
        const auto around = [&](QDate day) {
            return before ? DateInterval{day.addDays(-feastBefore), day.addDays(1)}
                          : DateInterval{day.addDays(-feastBefore), day.addDays(feastAfter)};
        };
        const char16_t *rule = before ? u"feast ahead" : u"feast";
        const double weight = before ? 1.2 : 0.5;
        if (point.yearFrom == From::Absolute) {
            if (const auto day = feastDay(point.feast, point.year))
                add(rule, 1.5, {day->addDays(-feastBefore), day->addDays(before ? 1 : usualLag)});
            return;
        }
        // A feast of the Chinese calendar moves: the clue is given in the span of days it may fall on.
        QDate first;
        QDate last;
        for (int year = 1990; year <= 2030; ++year) {
            const auto day = feastDay(point.feast, year);
            if (!day)
                continue;
            const QDate there(clueYear, day->month(), day->day());
            if (!first.isValid() || there < first)
                first = there;
            if (!last.isValid() || there > last)
                last = there;
        }
        if (first.isValid())
            add(rule, weight, {around(first).earliest, around(last).latest}, true);
    }

    /// 迎国庆, 春节将至.
    bool greeted() const
    {
        for (qsizetype back = 1; back <= 2; ++back) {
            if (oneOf(m_text, m_expression->start - back, u"迎"))
                return true;
        }
        const QStringView behind = m_text.sliced(m_expression->end).left(greetingReach);
        for (const QStringView word : {u"将至", u"来临", u"临近", u"即将", u"到来之际", u"在即"}) {
            if (behind.contains(word))
                return true;
        }
        return false;
    }

    const Part &m_part;
    QStringView m_text;
    std::vector<DateClue> &m_clues;
    const DateExpression *m_expression = nullptr;
    bool m_ahead = false;
    bool m_back = false;
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
