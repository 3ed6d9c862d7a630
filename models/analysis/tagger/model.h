// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/features.h"
#include "models/analysis/tagger/labels.h"
#include "models/analysis/tagger/scores.h"
#include "models/domain/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <bit>
#include <vector>

namespace baolan::analysis::tagging {

/// The votes of all blocks, as small integers.
class VoteTable final
{
public:
    struct Entry {
        std::uint32_t fingerprint = 0;
        std::uint32_t rows = 0; ///< slots that vote (8 bits), then the number of the first one's row; 0: no entry
    };

    VoteTable() = default;
    /// The number of entries is a power of two with at least one empty; each entry's rows exist.
    VoteTable(std::vector<Entry> entries, std::vector<std::int8_t> rows);

    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    [[nodiscard]] std::span<const std::int8_t> rows() const { return m_rows; }

    /// The rows of a block, or 0.
    [[nodiscard]] std::uint32_t find(BlockKey key) const
    {
        const std::uint64_t hash = mixed(key);
        const auto fingerprint = std::uint32_t(hash);
        for (std::size_t at = hash >> m_shift;; at = (at + 1) & (m_entries.size() - 1)) {
            const Entry entry = m_entries[at];
            if (entry.fingerprint == fingerprint || entry.rows == 0)
                return entry.rows;
        }
    }

    /// The votes of a slot; the block must have it.
    [[nodiscard]] const std::int8_t *row(std::uint32_t rows, int slot) const
    {
        const auto index = (rows >> 8) + std::uint32_t(std::popcount(rows & ((1U << slot) - 1)));
        return m_rows.data() + std::size_t(index) * labelCount;
    }

private:
    std::vector<Entry> m_entries{Entry{}, Entry{}};
    std::vector<std::int8_t> m_rows; ///< padded, so that 16 bytes can be read from each row
    int m_shift = 63;
};

/// Everything learnt, and the dictionary it was learnt with.
struct Model {
    Symbols symbols;
    Lexicon lexicon;
    VoteTable votes;
    std::array<Scores, labelCount> transitions{}; ///< to all labels, from one
    float unit = 1;                               ///< of the scores, in log-odds
};

/// Reads a model file and checks everything that tagging relies on.
[[nodiscard]] domain::Expected<Model> readModel(QByteArrayView bytes);
[[nodiscard]] QByteArray writeModel(const Model &model);

} // namespace baolan::analysis::tagging
