// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/symbols.h"

#include <span>
#include <vector>

namespace baolan::analysis::tagging {

/// A word's part of speech, coarsely: what the dictionary says of it, or what kind of run of units it is.
using WordClass = std::uint8_t;

namespace wordclass {
inline constexpr WordClass unknown = 0;
inline constexpr WordClass noun = 1, person = 2, foreignPerson = 3, place = 4, body = 5, otherName = 6, verb = 7,
                           verbalNoun = 8, adjective = 9, adverb = 10, numeral = 11, measure = 12, pronoun = 13,
                           preposition = 14, conjunction = 15, particle = 16, time = 17, direction = 18, locative = 19,
                           shortForm = 20, idiom = 21, morpheme = 22, attributive = 23, state = 24, exclamation = 25,
                           foreignWord = 26, mark = 27, digits = 28, letters = 29, edge = 31;
} // namespace wordclass

struct Word {
    std::int32_t start = 0;
    std::int32_t end = 0;
    std::uint32_t id = 0; ///< the same for the same word; 0 when the dictionary does not have it
    WordClass kind = wordclass::unknown;
};

/// A dictionary as a double array: the transition from a state with base b by symbol s leads to cell b + s, and is there
/// if that cell's label is s. No two states share a base, so the label alone decides.
class Lexicon final
{
public:
    struct Cell {
        std::uint32_t state = 0; ///< base (24 bits), class of the word that ends here
        Symbol label = 0;
        std::uint16_t cost = 0; ///< of the word that ends here, 0 when none does

        [[nodiscard]] std::uint32_t base() const { return state >> 8; } ///< 0 when nothing follows
        [[nodiscard]] WordClass kind() const { return WordClass(state & 0xFFU); }
    };

    /// One unit of −ln p in costs.
    static constexpr int costScale = 2048;
    /// Costs are multiples of this: so a file needs one byte for each.
    static constexpr int costStep = 160;
    static constexpr int unknownCost = 20 * costScale;

    Lexicon() = default;
    /// The cells must be padded so that base + any symbol is a cell.
    Lexicon(std::vector<Cell> cells, std::uint32_t root) : m_cells(std::move(cells)), m_root(root) {}

    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] std::uint32_t root() const { return m_root; }

    /// Room for one segmentation, to be used again for the next.
    struct Scratch {
        struct End {
            std::int32_t cost = 0;
            std::int32_t start = 0;
            std::uint32_t cell = 0;
        };
        std::vector<End> ends; ///< for each place in the sentence the best word that ends there
    };

    /// The words of the cheapest way through the sentence, in order, without gaps.
    void segment(std::span<const Symbol> sentence, Scratch &scratch, std::vector<Word> &words) const;

private:
    void relaxFrom(std::span<const Symbol> sentence, int from, Scratch::End *ends) const;
    [[nodiscard]] Word wordOf(std::span<const Symbol> sentence, int start, int end, std::uint32_t cell) const;

    std::vector<Cell> m_cells{Cell{}};
    std::uint32_t m_root = 0;
};

} // namespace baolan::analysis::tagging
