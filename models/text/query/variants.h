// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace baolan::text {

/// The simplified form of a Han character, character by character as ICU's Traditional-Simplified has it, followed until
/// it does not change any more; any other unit is itself. Two characters are variants of each other when this is the same.
[[nodiscard]] char16_t simplifiedForm(char16_t unit);
[[nodiscard]] QString simplifiedForm(QStringView text);

/// All characters that are variants of this one, itself among them, in the order of their numbers: `发` gives 发 發 髮.
[[nodiscard]] QStringView variantsOf(char16_t unit);

} // namespace baolan::text
