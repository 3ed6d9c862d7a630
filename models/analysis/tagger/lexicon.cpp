// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/lexicon.h"

#include <algorithm>
#include <limits>

namespace baolan::analysis::tagging {

namespace {

constexpr std::int32_t unreached = std::numeric_limits<std::int32_t>::max();

bool runsOn(Symbol symbol) { return symbol == symbol::digit || symbol == symbol::letter || symbol == symbol::kana; }

void relax(Lexicon::Scratch &scratch, int from, int to, std::int32_t cost, std::uint32_t cell)
{
    if (cost >= scratch.costs[std::size_t(to)])
        return;
    scratch.costs[std::size_t(to)] = cost;
    scratch.cells[std::size_t(to)] = cell;
    scratch.starts[std::size_t(to)] = from;
}

} // namespace

void Lexicon::segment(std::span<const Symbol> sentence, Scratch &scratch, std::vector<Word> &words) const
{
    const std::size_t size = sentence.size();
    scratch.costs.assign(size + 1, unreached);
    scratch.cells.resize(size + 1);
    scratch.starts.resize(size + 1);
    scratch.costs[0] = 0;
    for (int from = 0; from < int(size); ++from) {
        if (scratch.costs[std::size_t(from)] != unreached)
            relaxFrom(sentence, from, scratch);
    }
    words.clear();
    for (int end = int(size); end > 0; end = scratch.starts[std::size_t(end)])
        words.push_back(wordOf(sentence, scratch.starts[std::size_t(end)], end, scratch.cells[std::size_t(end)]));
    std::ranges::reverse(words);
}

void Lexicon::relaxFrom(std::span<const Symbol> sentence, int from, Scratch &scratch) const
{
    const int size = int(sentence.size());
    const std::int32_t before = scratch.costs[std::size_t(from)];
    if (runsOn(sentence[std::size_t(from)])) {
        int end = from + 1;
        while (end < size && sentence[std::size_t(end)] == sentence[std::size_t(from)])
            ++end;
        relax(scratch, from, end, before + unknownCost, 0);
        return;
    }
    relax(scratch, from, from + 1, before + unknownCost, 0);
    const Cell *cells = m_cells.data();
    std::uint32_t base = m_root;
    for (int to = from; to < size && base != 0; ++to) {
        const Symbol symbol = sentence[std::size_t(to)];
        const Cell &cell = cells[base + symbol];
        if (cell.label != symbol)
            return;
        if (cell.cost != 0)
            relax(scratch, from, to + 1, before + cell.cost, base + symbol);
        base = cell.base;
    }
}

Word Lexicon::wordOf(std::span<const Symbol> sentence, int start, int end, std::uint32_t cell) const
{
    if (cell != 0)
        return {start, end, cell, m_cells[cell].kind};
    switch (sentence[std::size_t(start)]) {
    case symbol::digit: return {start, end, 0, wordclass::digits};
    case symbol::letter:
    case symbol::kana: return {start, end, 0, wordclass::letters};
    default: return {start, end, 0, wordclass::unknown};
    }
}

} // namespace baolan::analysis::tagging
