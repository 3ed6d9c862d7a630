// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/corpus.h"
#include "models/analysis/tagger/model.h"

#include <unordered_map>

namespace baolan::train {

/// Numbers for everything that votes: a row for each slot of each block that was seen.
class RowNumbers final
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Block {
        analysis::tagging::BlockKey key = 0;
        std::uint32_t rows[8] = {none, none, none, none, none, none, none, none};
    };

    std::uint32_t blockOf(analysis::tagging::BlockKey key);
    std::uint32_t rowOf(std::uint32_t block, int slot);

    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] std::uint32_t rowCount() const { return m_rowCount; }

private:
    std::unordered_map<analysis::tagging::BlockKey, std::uint32_t> m_numbers;
    std::vector<Block> m_blocks;
    std::uint32_t m_rowCount = 0;
};

/// The sentences as the trainer needs them: for each unit its label and the rows that vote there.
struct DataSet {
    struct Item {
        std::uint32_t firstUnit = 0;
        std::uint32_t units = 0;
        float weight = 1;
    };

    std::vector<Item> items;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> firstRow{0}; ///< for each unit, and one more
    std::vector<std::uint32_t> rows;

    [[nodiscard]] std::span<const std::uint32_t> rowsAt(std::uint32_t unit) const
    {
        return std::span(rows).subspan(firstRow[unit], firstRow[unit + 1] - firstRow[unit]);
    }

    /// Keeps only the rows that `kept` gives a new number.
    void renumber(const std::vector<std::uint32_t> &kept);
};

/// Reads the sentences with the symbols and the lexicon of a model that has no votes yet.
void addExamples(const std::vector<Example> &examples, float weight, const analysis::tagging::Model &model,
                 RowNumbers &numbers, DataSet &set);

} // namespace baolan::train
