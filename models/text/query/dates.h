// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/text/query/fields.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <vector>

namespace baolan::text {

/// The value of `date:` as querylanguage.h lists it; nothing when it is none.
[[nodiscard]] std::optional<domain::DateQuery> readDate(QStringView written, QDate today);
/// The value of `on:`: 04-13, 4.13, 4/13, 4月13日, today.
[[nodiscard]] std::optional<domain::DayOfYearQuery> readDay(QStringView written, QDate today);

/// A date query of days chosen by clicks, written as short as it can be: 2023, 2023-09, 2023-01..2023-06, 2023-09-12.. .
[[nodiscard]] domain::DateQuery dateQuery(const domain::DateInterval &interval);

/// this-year 今年, last-month 上月 …
[[nodiscard]] std::vector<ValueNames> dayWords();

} // namespace baolan::text
