// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace baolan::text {

/// Columns of a terminal that the text takes: 2 for East Asian wide and full-width characters and emoji, 0 for combining
/// and invisible ones, 1 for all else (ambiguous ones too, which terminals show narrow). Control characters count 0.
[[nodiscard]] int displayWidth(QStringView text);
[[nodiscard]] int displayWidth(char32_t point);

/// The text cut to at most `columns`, with … for what is missing.
[[nodiscard]] QString elided(QStringView text, int columns);

enum class Side { Left, Right };
/// The text elided or filled with blanks to exactly `columns`; `side` is where the text stands.
[[nodiscard]] QString padded(QStringView text, int columns, Side side = Side::Left);

} // namespace baolan::text
