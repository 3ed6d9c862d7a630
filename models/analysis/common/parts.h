// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace baolan::analysis {

/// A part of an article as the readers of names and facts see it: its text and, unit for unit beside it, the same text
/// folded. An offset means the same character in both.
struct Part {
    int number = 0; ///< a paragraph's number, or one of domain::part
    QString text;
    QString folded;

    bool operator==(const Part &) const = default;
};

using Parts = std::vector<Part>;

/// Kicker, headline and sub-headline where there are any, then the paragraphs, in the order they are read. The series
/// label is no part: it belongs to several articles and mentions have no place in it.
[[nodiscard]] Parts partsOf(const domain::Article &article);

/// The text with every unit replaced by the form in which rules are written, of the same length: full-width ASCII as
/// half-width (，→ comma, （→ bracket, ％→ percent sign, digits), all blanks as one kind, dashes as —, swung dashes as ~, middle
/// dots as ·, corner and double prime quotation marks as “”. Letters keep their case, traditional characters stay.
[[nodiscard]] QString foldedUnits(QStringView text);

/// What foldedUnits() makes of one unit.
[[nodiscard]] char16_t foldedUnit(char16_t unit);

} // namespace baolan::analysis
