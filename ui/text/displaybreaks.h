// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace baolan::ui {

/// Where a line that is too long to be laid out in one go is broken, for display only: ascending offsets, none for a line
/// of ordinary length. A break stands behind a sentence's end where there is one near, never inside a character.
[[nodiscard]] std::vector<qsizetype> displayBreaks(QStringView line);

/// The text with each unit that a text document takes for a line's end or an object replaced by one that it shows;
/// offsets stay the same.
[[nodiscard]] QString displayed(QStringView text);

} // namespace baolan::ui
