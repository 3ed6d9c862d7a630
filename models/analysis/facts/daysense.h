// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace baolan::analysis {

/// Whether a number from `start` whose 日 or 号 stands at `at` names a day of the month (发言人29日说), or counts days (拘留15日).
[[nodiscard]] bool sentenceNamesDay(QStringView text, qsizetype start, qsizetype at);

/// The same of a number in Chinese numerals, which far more often counts (三日游): only where a clause begins or 于 leads in.
[[nodiscard]] bool hanDayNamed(QStringView text, qsizetype start, qsizetype at);

/// Whether 昨 or 今 at `at` is the day all by itself, as headlines and papers of the south write it: 昨公布, 今起.
[[nodiscard]] bool isLoneDay(QStringView text, qsizetype at);

/// Behind a weekday in brackets, 9月6日(周三); `at` where there is none.
[[nodiscard]] qsizetype behindWeekday(QStringView text, qsizetype at);

} // namespace baolan::analysis
