// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/dataset.h"

#include <optional>

namespace baolan::train {

using namespace analysis::tagging;

namespace {

/// Takes the place of the tagger's adder: notes which rows vote where.
class Collector final
{
public:
    Collector(RowNumbers &numbers, int size) : m_numbers(numbers), m_rows(std::size_t(size)) {}

    [[nodiscard]] std::optional<std::uint32_t> find(BlockKey key) { return m_numbers.blockOf(key); }

    void vote(const std::optional<std::uint32_t> &block, int slot, int position)
    {
        if (position >= 0 && position < int(m_rows.size()))
            m_rows[std::size_t(position)].push_back(m_numbers.rowOf(*block, slot));
    }

    void voteInRow(const std::optional<std::uint32_t> &block, int first, int count)
    {
        for (int slot = 0; slot < count; ++slot)
            vote(block, slot, first + slot);
    }

    [[nodiscard]] const std::vector<std::vector<std::uint32_t>> &rows() const { return m_rows; }

private:
    RowNumbers &m_numbers;
    std::vector<std::vector<std::uint32_t>> m_rows;
};

} // namespace

std::uint32_t RowNumbers::blockOf(BlockKey key)
{
    const auto [entry, isNew] = m_numbers.try_emplace(key, std::uint32_t(m_blocks.size()));
    if (isNew)
        m_blocks.push_back({key});
    return entry->second;
}

std::uint32_t RowNumbers::rowOf(std::uint32_t block, int slot)
{
    std::uint32_t &row = m_blocks[block].rows[slot];
    if (row == none)
        row = m_rowCount++;
    return row;
}

void DataSet::renumber(const std::vector<std::uint32_t> &kept)
{
    std::vector<std::uint32_t> newRows;
    std::vector<std::uint32_t> newFirst{0};
    for (std::uint32_t unit = 0; unit + 1 < firstRow.size(); ++unit) {
        for (const std::uint32_t row : rowsAt(unit)) {
            if (kept[row] != RowNumbers::none)
                newRows.push_back(kept[row]);
        }
        newFirst.push_back(std::uint32_t(newRows.size()));
    }
    rows = std::move(newRows);
    firstRow = std::move(newFirst);
}

void addExamples(const std::vector<Example> &examples, float weight, const Model &model, RowNumbers &numbers,
                 DataSet &set)
{
    Lexicon::Scratch scratch;
    std::vector<Word> words;
    for (const Example &example : examples) {
        const int size = int(example.text.size());
        std::vector<Symbol> symbols(std::size_t(size + 2 * margin), symbol::edge);
        for (int i = 0; i < size; ++i)
            symbols[std::size_t(i + margin)] = model.symbols.ofUnit[example.text[i].unicode()];
        model.lexicon.segment(std::span(symbols).subspan(margin, std::size_t(size)), scratch, words);
        Collector collector(numbers, size);
        voteAll(Sentence{symbols, words, model.symbols.foreign}, collector);
        set.items.push_back({std::uint32_t(set.labels.size()), std::uint32_t(size), weight});
        for (const std::uint8_t label : labelsOf(example))
            set.labels.push_back(label);
        for (const auto &rows : collector.rows()) {
            set.rows.insert(set.rows.end(), rows.begin(), rows.end());
            set.firstRow.push_back(std::uint32_t(set.rows.size()));
        }
    }
}

} // namespace baolan::train
