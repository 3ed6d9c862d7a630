// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/wordtable.h"

#include <QDate>

#include <optional>

namespace baolan::analysis {

/// A feast's name as resources/lexica/feasts.tsv has it. A bound one (国庆, 七一) is a feast only with 节, in quotation
/// marks, or beside words such as 迎 and 假期: it is part of names and numbers too.
struct FeastName {
    int row = 0;
    bool bound = false;
};

[[nodiscard]] const WordTable<FeastName> &feastNames();

/// The feast named at `at`; a bound name only in its surroundings, or behind a year.
[[nodiscard]] const WordTable<FeastName>::Word *feastAt(QStringView text, qsizetype at, bool behindYear);

/// The day of the feast in that year; nothing for a year that the table of the Chinese calendar does not hold.
[[nodiscard]] std::optional<QDate> feastDay(int row, int year);

/// A name of a five-year plan (its years) or of an event that "since" is counted from (its first day, open).
struct NamedPeriod {
    bool plan = false;
    QDate from;
    QDate to;
};

[[nodiscard]] const WordTable<NamedPeriod> &namedPeriods();

} // namespace baolan::analysis
