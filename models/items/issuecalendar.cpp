// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/issuecalendar.h"

#include <algorithm>
#include <ranges>

namespace baolan::items {

namespace {

// A wider interval says too little of a day to be marked in a calendar.
constexpr qint64 longestMarked = 62;

using Day = std::pair<QDate, domain::IssueId>;

} // namespace

IssueCalendar::IssueCalendar(const tasks::Archive &archive, std::optional<domain::PublicationId> publication)
{
    for (const tasks::IssueEntry &issue : archive.issues) {
        if (publication && issue.publication != *publication)
            continue;
        if (issue.date.isDay())
            m_days.emplace_back(issue.date.earliest, issue.id);
        else if (issue.date.earliest.isValid() && issue.date.latest.isValid() &&
                 issue.date.earliest.daysTo(issue.date.latest) <= longestMarked)
            m_uncertain.push_back(issue.date);
    }
    std::ranges::stable_sort(m_days, {}, &Day::first);
}

bool IssueCalendar::has(QDate day) const { return std::ranges::binary_search(m_days, day, {}, &Day::first); }

bool IssueCalendar::mayHave(QDate day) const
{
    return std::ranges::any_of(m_uncertain,
                               [day](const domain::DateInterval &interval) { return interval.contains(day); });
}

std::vector<domain::IssueId> IssueCalendar::issues(QDate day) const
{
    std::vector<domain::IssueId> ids;
    std::ranges::copy(std::ranges::equal_range(m_days, day, {}, &Day::first) | std::views::values,
                      std::back_inserter(ids));
    return ids;
}

std::optional<QDate> IssueCalendar::next(QDate day) const
{
    const auto found = std::ranges::upper_bound(m_days, day, {}, &Day::first);
    return found == m_days.end() ? std::nullopt : std::optional(found->first);
}

std::optional<QDate> IssueCalendar::former(QDate day) const
{
    const auto found = std::ranges::lower_bound(m_days, day, {}, &Day::first);
    return found == m_days.begin() ? std::nullopt : std::optional(std::prev(found)->first);
}

std::optional<QDate> IssueCalendar::nearest(QDate day) const
{
    if (has(day))
        return day;
    const std::optional<QDate> before = former(day);
    const std::optional<QDate> after = next(day);
    if (!before || !after)
        return before ? before : after;
    return before->daysTo(day) <= day.daysTo(*after) ? before : after;
}

std::vector<QDate> IssueCalendar::sameDayInOtherYears(QDate day) const
{
    std::vector<QDate> days;
    for (const QDate candidate : m_days | std::views::keys) {
        const bool other =
            candidate.year() != day.year() && candidate.month() == day.month() && candidate.day() == day.day();
        if (other && (days.empty() || days.back() != candidate))
            days.push_back(candidate);
    }
    return days;
}

std::optional<QDate> IssueCalendar::first() const
{
    return m_days.empty() ? std::nullopt : std::optional(m_days.front().first);
}

std::optional<QDate> IssueCalendar::last() const
{
    return m_days.empty() ? std::nullopt : std::optional(m_days.back().first);
}

} // namespace baolan::items
