// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/features.h"
#include "models/analysis/tagger/labels.h"
#include "models/analysis/tagger/transitions.h"
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

    /// The votes of a block; none when it has no slots.
    struct Block {
        const std::int8_t *rows = nullptr;
        std::uint32_t slots = 0;

        explicit operator bool() const { return slots != 0; }
        [[nodiscard]] bool votesIn(int slot) const { return (slots >> slot & 1U) != 0; }
        [[nodiscard]] const std::int8_t *row(int slot) const
        {
            return rows + bitCounts[slots & ((1U << slot) - 1)] * labelCount;
        }
    };

    [[nodiscard]] Block find(BlockKey key) const
    {
        const std::uint64_t hash = mixed(key);
        const auto fingerprint = std::uint32_t(hash);
        const Entry *entries = m_entries.data();
        for (std::size_t at = hash >> m_shift;; at = (at + 1) & m_last) {
            const Entry entry = entries[at];
            if (entry.fingerprint == fingerprint || entry.rows == 0)
                return {m_rows.data() + std::size_t(entry.rows >> 8) * labelCount, entry.rows & 0xFFU};
        }
    }

private:
    /// Of all slot sets: not every processor that we run on counts bits itself.
    static constexpr auto bitCounts = [] {
        std::array<std::uint8_t, 256> counts{};
        for (unsigned bits = 0; bits < counts.size(); ++bits)
            counts[bits] = std::uint8_t(std::popcount(bits));
        return counts;
    }();

    std::vector<Entry> m_entries{Entry{}, Entry{}};
    std::vector<std::int8_t> m_rows =
        std::vector<std::int8_t>(Scores::readBehind); ///< what is read behind the last too
    std::size_t m_last = 1;
    int m_shift = 63;
};

/// Everything learnt, and the dictionary it was learnt with.
struct Model {
    Symbols symbols;
    Lexicon lexicon;
    VoteTable votes;
    Transitions transitions;
    float unit = 1; ///< of the scores, in log-odds
};

/// Reads a model file and checks everything that tagging relies on.
[[nodiscard]] domain::Expected<Model> readModel(QByteArrayView bytes);
[[nodiscard]] QByteArray writeModel(const Model &model);

} // namespace baolan::analysis::tagging
