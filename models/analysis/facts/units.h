// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/wordtable.h"

#include <cstdint>

namespace baolan::analysis {

enum class UnitClass : std::uint8_t { Count, Person, Money, Measure, Share, Time, Score, Degree, Point, Tenth };

struct Unit {
    UnitClass unitClass = UnitClass::Count;
    QStringView notBefore; ///< units of text with which the word would go on as another one: 人民, 家庭
};

/// The measure words and units of resources/lexica/units.tsv.
[[nodiscard]] const WordTable<Unit> &units();

/// The unit that stands at `at`, if what follows lets it be one.
[[nodiscard]] const WordTable<Unit>::Word *unitWordAt(QStringView text, qsizetype at);

enum class FigureWord : std::uint8_t { Link, Verb, Having, Participle };

/// Words that stand between what is counted and its number, and verbs whose object is counted.
[[nodiscard]] const WordTable<FigureWord> &figureWords();

} // namespace baolan::analysis
