// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/documenttext.h"
#include "models/text/han.h"
#include "models/text/query/searchfold.h"

#include <cstdint>

namespace baolan::storage::search {

/// What the index is sorted by: two folded units that stand side by side; the last unit of a part; or the first unit of a
/// word of Latin letters or of a number. U+0000, which no stored text holds, stands where there is no unit.
using Term = std::uint32_t;

[[nodiscard]] constexpr Term pairTerm(char16_t first, char16_t second) { return Term(first) << 16 | second; }
[[nodiscard]] constexpr Term lastTerm(char16_t unit) { return Term(unit) << 16; }
[[nodiscard]] constexpr Term beginTerm(char16_t unit) { return unit; }
/// Whether words that begin with the unit are found by their beginning only.
[[nodiscard]] constexpr bool beginsWords(char16_t unit)
{
    return text::isLatin(QChar(unit)) || text::isDigit(QChar(unit));
}
[[nodiscard]] constexpr bool continuesWord(char16_t before, char16_t unit)
{
    return (text::isLatin(QChar(unit)) && text::isLatin(QChar(before))) ||
           (text::isDigit(QChar(unit)) && text::isDigit(QChar(before)));
}

/// Calls `take(term, place)` for all terms of an article, places in order.
template<typename Take>
void takeTerms(const domain::Article &article, Take &&take)
{
    const text::FoldTable &fold = text::searchFoldTable();
    layOut(article, [&](QStringView part, std::size_t place) {
        char16_t before = 0;
        char16_t unit = fold[part[0].unicode()];
        for (qsizetype i = 0; i < part.size(); ++i) {
            const char16_t next = i + 1 < part.size() ? fold[part[i + 1].unicode()] : u'\0';
            const auto at = place + static_cast<std::size_t>(i);
            if (beginsWords(unit) && !continuesWord(before, unit))
                take(beginTerm(unit), at);
            take(pairTerm(unit, next), at);
            before = unit;
            unit = next;
        }
    });
}

} // namespace baolan::storage::search
