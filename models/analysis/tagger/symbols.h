// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace baolan::analysis::tagging {

/// A character as the tagger sees it: widths, shapes of quotation marks and traditional forms made one, all digits and
/// all letters one symbol each. Small numbers, so that tables indexed by it are dense.
using Symbol = std::uint16_t;

namespace symbol {
inline constexpr Symbol edge = 0; ///< before the first and behind the last unit of a sentence
inline constexpr Symbol rareHan = 1;
inline constexpr Symbol other = 2;
inline constexpr Symbol blank = 3;
inline constexpr Symbol digit = 4;
inline constexpr Symbol letter = 5;
inline constexpr Symbol kana = 6;
inline constexpr Symbol firstOfTable = 8;
} // namespace symbol

struct Symbols {
    std::vector<Symbol> ofUnit; ///< 65536 entries, one for each UTF-16 unit
    int count = symbol::firstOfTable;
    std::vector<std::uint8_t> foreign; ///< for each symbol: 1 if foreign names are written with it
};

/// One of the reserved symbols above for what needs no symbol of its own, or 0 for Han characters and marks.
[[nodiscard]] Symbol reservedSymbol(char16_t unit);

/// What a unit is that has got no symbol of its own.
[[nodiscard]] Symbol defaultSymbol(char16_t unit);

} // namespace baolan::analysis::tagging
