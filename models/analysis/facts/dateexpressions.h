// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace baolan::analysis {

/// A part of a year or of a month that has a name.
enum class Phase : std::uint8_t {
    Whole,
    Start,
    Early,
    Middle,
    Late,
    FirstTwenty, ///< 上中旬
    LastTwenty,  ///< 中下旬
    End,
    FirstHalf,
    SecondHalf,
    Quarter,
    QuarterEnd,
    FirstQuarters,
    FirstMonths,
    Spring,
    Summer,
    Autumn,
    Winter,
    LongVacation,
    ColdSeason ///< winter and the spring after it
};

/// A place in the calendar as words name it, before anything is known of the page's date.
struct CalendarPoint {
    /// Narrated: told from the year named last in the story (同年5月, 次年3月).
    enum class From : std::uint8_t { Nothing, Absolute, Relative, Narrated };

    From yearFrom = From::Nothing;
    int year = 0; ///< or years from the page's
    From monthFrom = From::Nothing;
    int month = 0;              ///< or months from the page's
    int day = 0;                ///< 0: none is named
    Phase phase = Phase::Whole; ///< of the month if one is named, else of the year
    int count = 0;              ///< which quarter, how many quarters or months
    std::optional<int>
        weeks{}; ///< weeks from the page's, with the weekday (1 is Monday, 0 the whole week, 8 the weekend)
    int weekday = 0;
    std::optional<int> days{};    ///< days from the page's
    int feast = -1;               ///< a row of the feasts
    domain::DateInterval fixed{}; ///< days that need no resolving: a plan's years, a decade, a school year
    bool ofCentury = false;       ///< `fixed` is of the 21st century, for pages of it; earlier ones mean the 20th

    bool operator==(const CalendarPoint &) const = default;
};

/// A date as the text has it: where it stands and what it names.
struct DateExpression {
    enum class Kind : std::uint8_t {
        Calendar, ///< `from`, and `to` when it is a range
        Vague,    ///< 近日, 目前: found, but no days
        Back,     ///< 五年来: so long up to the page
        Ahead,    ///< 未来三年
        Ago       ///< 三年前
    };
    enum class Frame : std::uint8_t { None, Since, Deadline, AsOf, After };

    qsizetype start = 0;
    qsizetype end = 0;
    Kind kind = Kind::Calendar;
    Frame frame = Frame::None;
    CalendarPoint from{};
    std::optional<CalendarPoint> to{};
    bool compared = false; ///< only what is told of is held against it: 去年同期, 比2019年
    int years = 0;         ///< of Back, Ahead and Ago
    int months = 0;
    int days = 0;

    bool operator==(const DateExpression &) const = default;
};

/// All dates of a text from factText(), in order, none overlapping. What stands in 《》 is a title and is left out.
[[nodiscard]] std::vector<DateExpression> scanDates(QStringView text);

} // namespace baolan::analysis
