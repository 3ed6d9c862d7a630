// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>

namespace baolan::domain {

/// The days between two dates, both included. An invalid end is open: `{2020-01-01, –}` is "since 2020", and an
/// interval with two open ends says nothing ("no date").
struct DateInterval {
    QDate earliest;
    QDate latest;

    [[nodiscard]] static DateInterval day(QDate date) { return {date, date}; }
    [[nodiscard]] static DateInterval month(int year, int month);
    [[nodiscard]] static DateInterval year(int year);

    [[nodiscard]] bool isOpen() const { return !earliest.isValid() && !latest.isValid(); }
    [[nodiscard]] bool isDay() const { return earliest.isValid() && earliest == latest; }
    [[nodiscard]] bool contains(QDate date) const;
    [[nodiscard]] bool overlaps(const DateInterval &other) const;

    bool operator==(const DateInterval &) const = default;
};

/// For people: `2023-09-12`, `2023-09-08…29`, `2023-09…11`, `2023`, `2020-01-01…`, `…2024-06-30`; empty when open.
[[nodiscard]] QString shown(const DateInterval &interval);

} // namespace baolan::domain
