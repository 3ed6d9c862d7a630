// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace baolan::analysis {

/// How unlikely characters are in names: costs are -100 ln p. Texts are given folded and simplified.
namespace namecharacters {

inline constexpr int never = 1 << 14;

/// The length of the surname with which the text begins at `at`: 2 for 欧阳 and its like, 1, or 0 for none.
[[nodiscard]] int surnameLength(QStringView text, qsizetype at);
[[nodiscard]] int surnameCost(QStringView text, qsizetype at, int length);
/// The cost of a given name of one or two characters.
[[nodiscard]] int givenCost(QStringView given);
/// Characters in which foreign names are written.
[[nodiscard]] bool isTransliteration(QChar unit);

} // namespace namecharacters

/// The folded text with traditional characters replaced by simplified ones, unit for unit.
[[nodiscard]] QString simplifiedUnits(QStringView folded);

} // namespace baolan::analysis
