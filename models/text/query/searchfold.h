// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace baolan::text {

/// The form in which a search compares: widths made half, marks of one meaning made one (quotation marks straight, dashes,
/// dots), every blank of any width or none U+0020, letters small. Each unit for itself, so that offsets stay those of the
/// printed text; what fold() composes, drops or widens stays as it is.
[[nodiscard]] char16_t searchFold(char16_t unit);
[[nodiscard]] QString searchFold(QStringView text);

/// The folded form of every unit, for those who fold a great deal.
using FoldTable = std::array<char16_t, 0x10000>;
[[nodiscard]] const FoldTable &searchFoldTable();

} // namespace baolan::text
