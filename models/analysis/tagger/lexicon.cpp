// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/lexicon.h"

#include <algorithm>
#include <limits>

namespace baolan::analysis::tagging {

namespace {

constexpr std::int32_t unreached = std::numeric_limits<std::int32_t>::max();

bool runsOn(Symbol symbol) { return symbol == symbol::digit || symbol == symbol::letter || symbol == symbol::kana; }

void relax(Lexicon::Scratch::End &end, const Lexicon::Scratch::End &word)
{
    if (word.cost < end.cost)
        end = word;
}

} // namespace

void Lexicon::segment(std::span<const Symbol> sentence, Scratch &scratch, std::vector<Word> &words) const
{
    const int size = int(sentence.size());
    scratch.ends.assign(sentence.size() + 1, {unreached, 0, 0});
    Scratch::End *ends = scratch.ends.data();
    ends[0].cost = 0;
    for (int from = 0; from < size; ++from) {
        if (ends[from].cost != unreached)
            relaxFrom(sentence, from, ends);
    }
    words.clear();
    for (int end = size; end > 0; end = ends[end].start)
        words.push_back(wordOf(sentence, ends[end].start, end, ends[end].cell));
    std::ranges::reverse(words);
}

void Lexicon::relaxFrom(std::span<const Symbol> sentence, int from, Scratch::End *ends) const
{
    const int size = int(sentence.size());
    const Symbol *symbols = sentence.data();
    const std::int32_t before = ends[from].cost;
    int next = from + 1;
    if (runsOn(symbols[from])) {
        while (next < size && symbols[next] == symbols[from])
            ++next;
    }
    relax(ends[next], {before + unknownCost, from, 0});
    const Cell *cells = m_cells.data();
    std::uint32_t base = m_root;
    for (int to = from; to < size && base != 0; ++to) {
        const std::uint32_t at = base + symbols[to];
        const Cell cell = cells[at];
        if (cell.label != symbols[to])
            return;
        if (cell.cost != 0)
            relax(ends[to + 1], {before + cell.cost, from, at});
        base = cell.base();
    }
}

Word Lexicon::wordOf(std::span<const Symbol> sentence, int start, int end, std::uint32_t cell) const
{
    if (cell != 0)
        return {start, end, cell, m_cells[cell].kind()};
    switch (sentence[std::size_t(start)]) {
    case symbol::digit: return {start, end, 0, wordclass::digits};
    case symbol::letter:
    case symbol::kana: return {start, end, 0, wordclass::letters};
    default: return {start, end, 0, wordclass::unknown};
    }
}

} // namespace baolan::analysis::tagging
