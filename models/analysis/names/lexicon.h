// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/wordclasses.h"

#include <QStringView>

#include <cstdint>

namespace baolan::analysis {

/// What the lexicon knows of a word.
struct WordInfo {
    std::uint16_t cost = 0; ///< -100 ln p
    Speech speech = Speech::Other;
    std::uint8_t areaCount = 0;
    std::uint32_t classes = 0;
    std::uint32_t areaFirst = 0;

    [[nodiscard]] bool is(std::uint32_t wanted) const { return classes & wanted; }
};

/// An administrative area that a word names.
struct AreaReference {
    std::uint32_t area = 0; ///< its number, for areaCode() and areaName()
    bool isShort = false;   ///< 昌平, not 昌平区
    bool isWeak = false;    ///< also a common word
};

/// The words of the language, the closed classes and the administrative areas: one automaton, compiled in. Texts are given
/// folded and simplified.
namespace lexicon {

/// Calls `found(length, word)` for each word that begins at `at`, the short ones first.
template<typename Found>
void wordsAt(QStringView text, qsizetype at, const Found &found);

[[nodiscard]] WordInfo info(std::uint32_t word);
/// The word that the whole text is; 0 if it is none (words count from 1).
[[nodiscard]] std::uint32_t find(QStringView text);
/// The classes of the whole text, 0 if it is no word.
[[nodiscard]] std::uint32_t classesOf(QStringView text);

[[nodiscard]] AreaReference areaReference(std::uint32_t reference);
[[nodiscard]] std::uint32_t areaCode(std::uint32_t area); ///< six digits, nine of a township
[[nodiscard]] QStringView areaName(std::uint32_t area);
/// The name of the area with this code; empty when there is none.
[[nodiscard]] QStringView areaNameOf(std::uint32_t code);

namespace detail {
inline constexpr std::uint32_t root = 1;
extern const char32_t *const cellTable;
extern const char16_t *const codeTable;
extern const char32_t *const wordTable;
} // namespace detail

inline WordInfo info(std::uint32_t word)
{
    const char32_t *const row = detail::wordTable + (word - 1) * std::size_t(3);
    return {.cost = static_cast<std::uint16_t>(row[0] & 0xffff),
            .speech = static_cast<Speech>(row[0] >> 16 & 0xff),
            .areaCount = static_cast<std::uint8_t>(row[0] >> 24),
            .classes = row[1],
            .areaFirst = row[2]};
}

template<typename Found>
void wordsAt(QStringView text, qsizetype at, const Found &found)
{
    const char32_t *const cells = detail::cellTable;
    const char16_t *const codes = detail::codeTable;
    std::uint32_t node = detail::root;
    for (qsizetype i = at; i < text.size(); ++i) {
        const std::uint32_t code = codes[text[i].unicode()];
        if (code == 0)
            return;
        const std::uint32_t next = cells[node * 3] + code;
        if (cells[next * 3 + 1] != node)
            return;
        node = next;
        if (const std::uint32_t word = cells[node * 3 + 2])
            found(i + 1 - at, word);
    }
}

} // namespace lexicon

} // namespace baolan::analysis
