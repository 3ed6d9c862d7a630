// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/lexicon.h"

#include <algorithm>
#include <span>

namespace baolan::analysis::tagging {

// What speaks for or against a label. A *block* is something seen in the sentence (a pair of symbols, a word), known by its
// key; it votes in up to eight *slots*, each a place relative to it. So that each thing seen is looked up once, not once for
// each place it votes at. Trainer and tagger both get their votes from here and therefore cannot differ.

using BlockKey = std::uint64_t;

enum class Family : std::uint8_t { One, Two, Three, Word, Before, After, Run };

[[nodiscard]] constexpr BlockKey blockKey(Family family, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0)
{
    return (std::uint64_t(family) + 1) << 56 | a << 32 | b << 16 | c;
}

/// Spreads keys over 64 bits; no two keys have the same result.
[[nodiscard]] constexpr std::uint64_t mixed(BlockKey key)
{
    key = (key ^ (key >> 30)) * 0xbf58476d1ce4e5b9ULL;
    key = (key ^ (key >> 27)) * 0x94d049bb133111ebULL;
    return key ^ (key >> 31);
}

inline constexpr int margin = 3; ///< how far beyond the sentence blocks may vote; nobody reads those votes

/// A sentence made ready: `symbols` has `margin` edges on both sides of its units.
struct Sentence {
    std::span<const Symbol> symbols;
    std::span<const Word> words;
    std::span<const std::uint8_t> foreign; ///< for each symbol

    [[nodiscard]] int size() const { return int(symbols.size()) - 2 * margin; }
    [[nodiscard]] Symbol at(int position) const { return symbols.data()[position + margin]; }
    [[nodiscard]] bool isForeign(int position) const { return foreign.data()[at(position)] != 0; }
};

namespace detail {

/// The slots of a block of consecutive symbols: one after the other from `first`.
template<typename Sink>
void voteInRow(Sink &sink, BlockKey key, int first, int count)
{
    if (const auto block = sink.find(key))
        sink.voteInRow(block, first, count);
}

/// Slots 0 to 3: first, inner, last unit of the word, or its only one.
template<typename Sink, typename Block>
void voteInWord(Sink &sink, const Block &block, const Word &word)
{
    if (word.end - word.start == 1) {
        sink.vote(block, 3, word.start);
        return;
    }
    sink.vote(block, 0, word.start);
    for (int position = word.start + 1; position < word.end - 1; ++position)
        sink.vote(block, 1, position);
    sink.vote(block, 2, word.end - 1);
}

template<typename Sink>
void voteInWord(Sink &sink, BlockKey key, const Word &word)
{
    if (const auto block = sink.find(key))
        voteInWord(sink, block, word);
}

/// Slots 4 to 7: first and further units of the next word, last and further units of the one before.
template<typename Sink, typename Block>
void voteAround(Sink &sink, const Block &block, std::span<const Word> words, std::size_t index)
{
    if (index + 1 < words.size()) {
        const Word &next = words[index + 1];
        sink.vote(block, 4, next.start);
        for (int position = next.start + 1; position < next.end; ++position)
            sink.vote(block, 5, position);
    }
    if (index > 0) {
        const Word &before = words[index - 1];
        sink.vote(block, 6, before.end - 1);
        for (int position = before.start; position < before.end - 1; ++position)
            sink.vote(block, 7, position);
    }
}

} // namespace detail

/// Votes of symbols alone, their pairs and triples.
template<typename Sink>
void voteSymbols(const Sentence &sentence, Sink &sink)
{
    const int size = sentence.size();
    for (int i = -1; i < size; ++i) {
        const Symbol a = sentence.at(i);
        const Symbol b = sentence.at(i + 1);
        const Symbol c = sentence.at(i + 2);
        if (i >= 0)
            detail::voteInRow(sink, blockKey(Family::One, a), i - 2, 5);
        detail::voteInRow(sink, blockKey(Family::Two, a, b), i - 1, 4);
        detail::voteInRow(sink, blockKey(Family::Three, a, b, c), i - 1, 5);
    }
}

/// Votes of the words and of what kinds of words stand together.
template<typename Sink>
void voteWords(const Sentence &sentence, Sink &sink)
{
    const std::span<const Word> words = sentence.words;
    const auto kindAt = [&words](std::size_t index) {
        return index < words.size() ? words[index].kind : wordclass::edge;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (word.id != 0) {
            if (const auto block = sink.find(blockKey(Family::Word, word.id))) {
                detail::voteInWord(sink, block, word);
                detail::voteAround(sink, block, words, i);
            }
        }
        detail::voteInWord(sink, blockKey(Family::Before, kindAt(i - 2), kindAt(i - 1), word.kind), word);
        detail::voteInWord(sink, blockKey(Family::After, word.kind, kindAt(i + 1), kindAt(i + 2)), word);
    }
}

/// Votes of the runs of characters that foreign names are written with: their length, and what stands before and behind.
template<typename Sink>
void voteRuns(const Sentence &sentence, Sink &sink)
{
    constexpr int shortest = 2;
    constexpr int longest = 9;
    const int size = sentence.size();
    for (int start = 0; start < size; ++start) {
        int end = start;
        while (end < size && sentence.isForeign(end))
            ++end;
        if (end - start >= shortest) {
            const auto length = std::uint64_t(std::min(end - start, longest));
            const Word run{start, end};
            detail::voteInWord(sink, blockKey(Family::Run, length, sentence.at(start - 1)), run);
            detail::voteInWord(sink, blockKey(Family::Run, length | 16, sentence.at(end)), run);
        }
        start = end;
    }
}

template<typename Sink>
void voteAll(const Sentence &sentence, Sink &sink)
{
    voteSymbols(sentence, sink);
    voteWords(sentence, sink);
    voteRuns(sentence, sink);
}

} // namespace baolan::analysis::tagging
