// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/archive.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace baolan::items {

/// The days on which something was printed, of one publication or of all. A value.
class IssueCalendar
{
public:
    IssueCalendar() = default;
    explicit IssueCalendar(const tasks::Archive &archive, std::optional<domain::PublicationId> publication = {});

    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }
    [[nodiscard]] bool has(QDate day) const;
    /// An issue may have come out on that day, but which day it was is not known.
    [[nodiscard]] bool mayHave(QDate day) const;
    [[nodiscard]] std::vector<domain::IssueId> issues(QDate day) const;

    /// The next day with an issue after (or the last one before) `day`.
    [[nodiscard]] std::optional<QDate> next(QDate day) const;
    [[nodiscard]] std::optional<QDate> former(QDate day) const;
    /// The day with an issue that lies nearest, the earlier one of two; `day` itself if it has one.
    [[nodiscard]] std::optional<QDate> nearest(QDate day) const;
    /// The same day of the other years that has an issue, from early to late.
    [[nodiscard]] std::vector<QDate> sameDayInOtherYears(QDate day) const;
    [[nodiscard]] std::optional<QDate> first() const;
    [[nodiscard]] std::optional<QDate> last() const;

    bool operator==(const IssueCalendar &) const = default;

private:
    std::vector<std::pair<QDate, domain::IssueId>> m_days; ///< by day
    std::vector<domain::DateInterval> m_uncertain;
};

} // namespace baolan::items
