// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace baolan::text {

/// The form in which filters and lists compare: full-width letters, digits and marks as half-width ones, quotation marks of
/// all shapes as straight ones, letters small and without accents' composition (NFKC), white space of any width as one
/// blank, invisible characters gone.
[[nodiscard]] QString fold(QStringView text);

/// Whether the folded text holds the folded words: all of `needle`'s words, in any order. `foldedText` and
/// `foldedNeedle` come from fold().
[[nodiscard]] bool foldedContains(QStringView foldedText, QStringView foldedNeedle);

} // namespace baolan::text
