// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace baolan::analysis {

/// Whether a number from `start` whose 日 or 号 stands at `at` names a day of the month (发言人29日说), or counts days (拘留15日).
[[nodiscard]] bool sentenceNamesDay(QStringView text, qsizetype start, qsizetype at);

} // namespace baolan::analysis
