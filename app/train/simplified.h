// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baolan::train {

/// What the tagger makes of a unit before it numbers it: half-width, brackets and quotation marks of one shape, the
/// simplified form of a traditional character.
[[nodiscard]] char16_t simplified(char16_t unit);
[[nodiscard]] QString simplified(const QString &text);

} // namespace baolan::train
