// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/wordtable.h"

#include <cstdint>

namespace baolan::analysis {

/// What a word of time says, with a number of years, months, weeks or days from the page's where it is relative.
struct TimeWord {
    enum class Kind : std::uint8_t {
        Year,
        StoryYear,
        Month,
        Week,
        Day,
        Vague,
        YearEnd,
        MonthEnd,
        HalfYear,
        Season,
        ColdSeason
    };
    Kind kind = Kind::Vague;
    int offset = 0;
    QStringView notBefore; ///< units that may not follow it: 今年轻
    QStringView notAfter;  ///< units that may not precede it: 项目前
};

/// The words of resources/lexica/timewords.tsv.
[[nodiscard]] const WordTable<TimeWord> &timeWords();

/// The word at `at` if its surroundings let it be one.
[[nodiscard]] const WordTable<TimeWord>::Word *timeWordAt(QStringView text, qsizetype at);

} // namespace baolan::analysis
