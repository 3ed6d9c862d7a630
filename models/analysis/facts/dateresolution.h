// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/dateexpressions.h"
#include "models/domain/annotations.h"

namespace baolan::analysis {

/// What a date means: its days, how exactly it names them, and the rule that told.
struct DateMeaning {
    domain::DateInterval interval;
    domain::DatePrecision precision = domain::DatePrecision::None;
    const char16_t *rule = u"vague";
};

/// Resolves the dates of one paragraph after another against the page's days. Remembers the year and month named last,
/// which a bare month or day after them takes over; forget() is for the next paragraph.
class DateResolver final
{
public:
    explicit DateResolver(const domain::DateInterval &page) : m_page(page) {}

    /// `ahead`: the sentence speaks of what is to come.
    [[nodiscard]] DateMeaning resolve(const DateExpression &expression, bool ahead);
    void forget();

private:
    /// Nothing can hang on days that are open, nor on those of more than a year: 今年 would be its middle one by accident.
    [[nodiscard]] bool pageKnown() const
    {
        constexpr qint64 longest = 366;
        return m_page.earliest.isValid() && m_page.latest.isValid() && m_page.earliest.daysTo(m_page.latest) <= longest;
    }
    [[nodiscard]] int pageYear() const;
    [[nodiscard]] domain::DateInterval point(const CalendarPoint &point, bool ahead,
                                             const domain::DateInterval *after) const;
    [[nodiscard]] domain::DateInterval relativeDays(const CalendarPoint &point) const;
    [[nodiscard]] domain::DateInterval withMonth(const CalendarPoint &point, bool ahead,
                                                 const domain::DateInterval *after) const;
    [[nodiscard]] domain::DateInterval bareDay(const CalendarPoint &point, bool ahead,
                                               const domain::DateInterval *after) const;
    [[nodiscard]] domain::DateInterval feast(const CalendarPoint &point, bool ahead) const;
    [[nodiscard]] bool winterRuns(const CalendarPoint &point) const;
    /// Where the expression begins, its year taken from its end where neither names one.
    [[nodiscard]] CalendarPoint startOf(const DateExpression &expression, bool ahead) const;
    /// Whether a bare month or day belongs to the year named before it.
    [[nodiscard]] bool takesOver(const CalendarPoint &point, bool ahead) const;
    /// Whether a bare day is one of the page's last or next days, which a paper tells of most.
    [[nodiscard]] bool besidesPage(const CalendarPoint &point, bool ahead) const;
    [[nodiscard]] int nearestYear(const CalendarPoint &point, bool ahead) const;
    [[nodiscard]] DateMeaning span(const DateExpression &expression) const;
    void remember(const CalendarPoint &point, const domain::DateInterval &interval);

    domain::DateInterval m_page;
    int m_year = 0;       ///< named last in this paragraph; 0: none
    int m_storyYear = 0;  ///< named last at all, which 同年 and 当年 mean
    int m_yearsMonth = 0; ///< the month named last of that year; 0: the year alone
    int m_month = 0;      ///< named last, which a bare day belongs to
    int m_monthsYear = 0;
};

} // namespace baolan::analysis
