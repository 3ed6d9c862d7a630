// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"

#include <vector>

namespace baolan::analysis {

/// A clue to the day a page was printed.
struct DateClue {
    QString text;
    const char16_t *rule = u"";
    double weight = 1;
    domain::DateInterval gives; ///< of a yearly clue: in the year `base`
    bool yearly = false;        ///< holds in every year alike (9月30日前, 迎国庆)
    int feast = -1;             ///< of a yearly clue: a row of the feasts, which fall on other days each year
    int before = 0;             ///< days before that feast, and behind it
    int behind = 0;
    QDate weekdayOf{}; ///< of a yearly clue that holds only in years in which this day is…
    int weekday = 0;   ///< …that day of the week (1 is Monday)

    bool operator==(const DateClue &) const = default;
};

/// For yearly clues: the year their interval is given in; a leap year, so that every day exists.
inline constexpr int clueYear = 2000;

/// The clues of one article's parts.
[[nodiscard]] std::vector<DateClue> findClues(const Parts &parts);

/// The clues of a text that need no sentence: campaigns, congresses, themes, anniversaries, words of their time. `text` is
/// `printed` as factText() has it.
[[nodiscard]] std::vector<DateClue> campaignClues(const QString &printed, QStringView text);

} // namespace baolan::analysis
