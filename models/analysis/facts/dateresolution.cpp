// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/dateresolution.h"

#include "models/analysis/facts/calendarparts.h"
#include "models/analysis/facts/feasts.h"

#include <algorithm>
#include <cstdlib>

namespace baolan::analysis {

namespace {

using domain::DateInterval;
using domain::DatePrecision;
using From = CalendarPoint::From;
using Kind = DateExpression::Kind;
using Frame = DateExpression::Frame;

/// How precisely the days are known, whatever words named them.
DatePrecision precisionOf(const DateInterval &interval)
{
    const auto [from, to] = interval;
    if (interval.isOpen())
        return DatePrecision::None;
    if (!from.isValid() || !to.isValid())
        return DatePrecision::Open;
    if (from == to)
        return DatePrecision::Day;
    const bool wholeMonths = from.day() == 1 && to.day() == to.daysInMonth() && from.year() == to.year();
    if (wholeMonths && from.month() == to.month())
        return DatePrecision::Month;
    if (wholeMonths && from.month() == 1 && to.month() == 12)
        return DatePrecision::Year;
    if (wholeMonths && from.month() % 3 == 1 && to.month() == from.month() + 2)
        return DatePrecision::Quarter;
    return DatePrecision::Range;
}

/// The last year on whose pages 本世纪 is the 20th century.
constexpr int lastOldYear = 2000;

/// Days between the interval and the page: negative before it, 0 where they meet.
qint64 distance(const DateInterval &interval, const DateInterval &page)
{
    if (interval.latest < page.earliest)
        return -interval.latest.daysTo(page.earliest);
    return interval.earliest > page.latest ? page.latest.daysTo(interval.earliest) : 0;
}

/// What is reported lies behind more often than ahead; a sentence that speaks of the future turns this round.
qint64 cost(const DateInterval &interval, const DateInterval &page, bool ahead)
{
    const qint64 days = distance(interval, page);
    return days < 0 ? -days * (ahead ? 6 : 1) : days * (ahead ? 1 : 2);
}

const char16_t *ruleOf(const CalendarPoint &point)
{
    if (point.feast >= 0)
        return u"feast";
    if (point.fixed.earliest.isValid())
        return u"period";
    if (point.yearFrom == From::Absolute)
        return u"absolute";
    return point.yearFrom == From::Relative || point.monthFrom == From::Relative || point.days || point.weeks
               ? u"relative"
               : u"partial";
}

} // namespace

void DateResolver::forget()
{
    m_year = 0;
    m_yearsMonth = 0;
    m_month = 0;
}

int DateResolver::pageYear() const
{
    // A page of unknown day near New Year's: the year that has more of its days.
    return m_page.earliest.addDays(m_page.earliest.daysTo(m_page.latest) / 2).year();
}

DateMeaning DateResolver::resolve(const DateExpression &expression, bool ahead)
{
    if (expression.kind == Kind::Vague) {
        forget(); // 近日, 目前: the story has come back to the page's days
        return {};
    }
    if (expression.kind != Kind::Calendar)
        return span(expression);
    const bool future = ahead || expression.frame == Frame::Deadline;
    DateMeaning meaning;
    meaning.rule = ruleOf(expression.from);
    meaning.interval = point(startOf(expression, future), future, nullptr);
    if (!expression.compared)
        remember(expression.from, meaning.interval);
    if (expression.to) {
        const DateInterval end = point(*expression.to, future, &meaning.interval);
        meaning.interval.latest = end.latest;
        if (meaning.interval.latest < meaning.interval.earliest)
            meaning.interval = {};
        meaning.rule = u"range";
        remember(*expression.to, end);
    }
    switch (expression.frame) {
    case Frame::Since:
        meaning.interval.latest = {};
        meaning.rule = u"since";
        break;
    case Frame::After:
        meaning.interval = {meaning.interval.latest, QDate()};
        meaning.rule = u"since";
        break;
    case Frame::Deadline: meaning.rule = u"deadline"; break;
    case Frame::AsOf: meaning.rule = u"as of"; break;
    case Frame::None: break;
    }
    meaning.precision = precisionOf(meaning.interval);
    if (expression.to && meaning.precision != DatePrecision::None && meaning.precision != DatePrecision::Open)
        meaning.precision = DatePrecision::Range;
    return meaning;
}

CalendarPoint DateResolver::startOf(const DateExpression &expression, bool ahead) const
{
    CalendarPoint start = expression.from;
    const bool bareMonths = start.monthFrom == From::Absolute && start.yearFrom == From::Nothing && expression.to &&
                            expression.to->monthFrom == From::Absolute && expression.to->yearFrom == From::Nothing;
    if (!bareMonths || takesOver(start, ahead) || !pageKnown())
        return start;
    // 1至11月 is told in December: its end is what lies near the page.
    const int year = nearestYear(*expression.to, ahead);
    start.yearFrom = From::Absolute;
    start.year = start.month > expression.to->month ? year - 1 : year;
    return start;
}

DateInterval DateResolver::point(const CalendarPoint &point, bool ahead, const DateInterval *after) const
{
    if (point.ofCentury && pageKnown() && m_page.latest.year() <= lastOldYear)
        return {point.fixed.earliest.addYears(-100), point.fixed.latest.addYears(-100)};
    if (point.fixed.earliest.isValid())
        return point.fixed;
    if (point.days || point.weeks || point.monthFrom == From::Relative)
        return pageKnown() ? relativeDays(point) : DateInterval{};
    if (point.feast >= 0)
        return feast(point, ahead);
    if (point.monthFrom == From::Absolute)
        return withMonth(point, ahead, after);
    if (point.day > 0)
        return bareDay(point, ahead, after);
    if (point.yearFrom == From::Absolute)
        return yearPart(point.year, point.phase, point.count);
    return pageKnown() ? yearPart(pageYear() + point.year - (winterRuns(point) ? 1 : 0), point.phase, point.count)
                       : DateInterval{};
}

/// Whether this winter began in the year before: on a page of the first months.
bool DateResolver::winterRuns(const CalendarPoint &point) const
{
    constexpr int lastMonth = 4;
    return point.year == 0 && (point.phase == Phase::Winter || point.phase == Phase::ColdSeason) &&
           m_page.latest.month() <= lastMonth;
}

DateInterval DateResolver::relativeDays(const CalendarPoint &point) const
{
    if (point.days)
        return {m_page.earliest.addDays(*point.days), m_page.latest.addDays(*point.days)};
    if (point.weeks) {
        const auto monday = [&](QDate day) { return day.addDays(1 - day.dayOfWeek() + 7 * *point.weeks); };
        const int first = point.weekday == 0 ? 1 : point.weekday == 8 ? 6 : point.weekday;
        const int last = point.weekday == 0 || point.weekday == 8 ? 7 : point.weekday;
        return {monday(m_page.earliest).addDays(first - 1), monday(m_page.latest).addDays(last - 1)};
    }
    const auto monthOf = [&](QDate day) {
        const QDate there = QDate(day.year(), day.month(), 1).addMonths(point.month);
        if (point.day == 0)
            return monthPart(there.year(), there.month(), point.phase);
        const QDate named(there.year(), there.month(), point.day);
        return named.isValid() ? DateInterval::day(named) : DateInterval{};
    };
    return {monthOf(m_page.earliest).earliest, monthOf(m_page.latest).latest};
}

DateInterval DateResolver::withMonth(const CalendarPoint &point, bool ahead, const DateInterval *after) const
{
    int year = 0;
    if (point.yearFrom == From::Absolute) {
        year = point.year;
    } else if (point.yearFrom == From::Relative) {
        year = pageKnown() ? pageYear() + point.year : 0;
    } else if (point.yearFrom == From::Narrated) {
        year = m_storyYear ? m_storyYear + point.year : 0;
    } else if (after) {
        year = after->earliest.isValid() ? after->earliest.year() : 0;
        if (year && point.month < after->earliest.month())
            ++year;
    } else {
        year = takesOver(point, ahead) ? m_year : nearestYear(point, ahead);
    }
    if (year == 0)
        return {};
    if (point.day == 0)
        return monthPart(year, point.month, point.phase);
    const QDate day(year, point.month, point.day);
    return day.isValid() ? DateInterval::day(day) : DateInterval{};
}

bool DateResolver::besidesPage(const CalendarPoint &point, bool ahead) const
{
    // A year to come is not told through as a past one is: a day near the page is of the page's own time.
    const qint64 nearBy = pageKnown() && m_year > m_page.latest.year() ? 60 : 7;
    constexpr qint64 longestPage = 31;
    if (pageKnown() && ahead && point.day == 0)
        return monthPart(m_year, point.month, point.phase).latest < m_page.earliest;
    if (point.day == 0 || !pageKnown() || m_page.earliest.daysTo(m_page.latest) > longestPage)
        return false;
    const QDate there(m_year, point.month, point.day);
    if (ahead && there.isValid() && there < m_page.earliest)
        return true; // what is to come is not of the year that was told of
    const QDate near(nearestYear(point, ahead), point.month, point.day);
    return near.isValid() && std::abs(distance(DateInterval::day(near), m_page)) <= nearBy;
}

bool DateResolver::takesOver(const CalendarPoint &point, bool ahead) const
{
    if (m_year == 0)
        return false;
    // 2019年3月…7月 goes on in that year; 2022年…9月1日 tells a day of the page's own year.
    return (m_yearsMonth > 0 ? point.month >= m_yearsMonth : point.day == 0) && !besidesPage(point, ahead);
}

int DateResolver::nearestYear(const CalendarPoint &point, bool ahead) const
{
    if (!pageKnown())
        return 0;
    int best = 0;
    qint64 least = 0;
    for (int year = m_page.earliest.year() - 1; year <= m_page.latest.year() + 1; ++year) {
        const QDate day(year, point.month, std::max(point.day, 1));
        if (!day.isValid())
            continue;
        const DateInterval there = point.day ? DateInterval::day(day) : monthPart(year, point.month, point.phase);
        const qint64 effort = cost(there, m_page, ahead);
        if (best == 0 || effort < least) {
            best = year;
            least = effort;
        }
    }
    return best;
}

DateInterval DateResolver::bareDay(const CalendarPoint &point, bool ahead, const DateInterval *after) const
{
    const auto dayOf = [&](int year, int month) {
        const QDate day(year, month, point.day);
        return day.isValid() ? DateInterval::day(day) : DateInterval{};
    };
    if (after)
        return after->latest.isValid() ? dayOf(after->latest.year(), after->latest.month()) : DateInterval{};
    if (m_month)
        return dayOf(m_monthsYear, m_month);
    if (!pageKnown())
        return {};
    DateInterval best;
    const QDate middle = m_page.earliest.addDays(m_page.earliest.daysTo(m_page.latest) / 2);
    for (int months = -1; months <= 1; ++months) {
        const QDate there = QDate(middle.year(), middle.month(), 1).addMonths(months);
        const DateInterval candidate = dayOf(there.year(), there.month());
        if (!candidate.isOpen() && (best.isOpen() || cost(candidate, m_page, ahead) < cost(best, m_page, ahead)))
            best = candidate;
    }
    return best;
}

DateInterval DateResolver::feast(const CalendarPoint &point, bool ahead) const
{
    const auto dayIn = [&](int year) {
        const auto day = feastDay(point.feast, year);
        return day ? DateInterval::day(*day) : DateInterval{};
    };
    if (point.yearFrom == From::Absolute)
        return dayIn(point.year);
    if (!pageKnown())
        return {};
    if (point.yearFrom == From::Relative)
        return dayIn(pageYear() + point.year);
    DateInterval best;
    for (int year = m_page.earliest.year() - 1; year <= m_page.latest.year() + 1; ++year) {
        const DateInterval candidate = dayIn(year);
        if (candidate.isOpen())
            continue;
        // A feast is written about as much before it as after it.
        const auto effort = [&](const DateInterval &day) {
            return std::abs(distance(day, m_page)) * (ahead && distance(day, m_page) < 0 ? 4 : 1);
        };
        if (best.isOpen() || effort(candidate) < effort(best))
            best = candidate;
    }
    return best;
}

DateMeaning DateResolver::span(const DateExpression &expression) const
{
    DateMeaning meaning;
    meaning.rule = u"span";
    if (!pageKnown())
        return meaning;
    const auto moved = [&](QDate day, int sign) {
        return day.addYears(sign * expression.years)
            .addMonths(sign * expression.months)
            .addDays(sign * expression.days);
    };
    switch (expression.kind) {
    case Kind::Back: meaning.interval = {moved(m_page.earliest, -1), m_page.latest}; break;
    case Kind::Ahead: meaning.interval = {m_page.earliest, moved(m_page.latest, 1)}; break;
    default:
        if (expression.years > 0)
            meaning.interval = {DateInterval::year(moved(m_page.earliest, -1).year()).earliest,
                                DateInterval::year(moved(m_page.latest, -1).year()).latest};
        else
            meaning.interval = {moved(m_page.earliest, -1), moved(m_page.latest, -1)};
    }
    meaning.precision = precisionOf(meaning.interval);
    return meaning;
}

void DateResolver::remember(const CalendarPoint &point, const DateInterval &interval)
{
    if (point.feast >= 0 || point.fixed.earliest.isValid() || !interval.earliest.isValid())
        return;
    const bool namesMonth = point.monthFrom != From::Nothing;
    if (point.yearFrom != From::Nothing) {
        m_year = m_storyYear = interval.earliest.year();
        m_yearsMonth = namesMonth ? interval.earliest.month() : 0;
    } else if (namesMonth && interval.earliest.year() != m_year) {
        m_year = 0;
    } else if (namesMonth) {
        m_yearsMonth = interval.earliest.month();
    }
    if (namesMonth || point.days) {
        const QDate last = interval.latest.isValid() ? interval.latest : interval.earliest;
        m_month = last.month();
        m_monthsYear = last.year();
    } else if (point.yearFrom != From::Nothing) {
        m_month = 0;
    }
}

} // namespace baolan::analysis
