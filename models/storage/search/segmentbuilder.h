// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/postingwriter.h"

namespace baolan::storage::search {

/// Takes articles in and gives them back as a sorted segment, then those of the next one: it keeps its memory.
class SegmentBuilder final
{
public:
    SegmentBuilder();

    void add(DocumentFacts facts, const domain::Article &text);

    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const { return m_facts.size() == 0; }
    [[nodiscard]] const FactTable &facts() const { return m_facts; }
    /// Sorts and writes the lists; what was taken in is gone then, but for the facts.
    [[nodiscard]] Directory write(const PostingWriter::Put &put);
    void clear(); ///< for the next segment

private:
    FactTable m_facts;
    std::vector<std::uint64_t> m_entries; ///< term, document, place
    std::vector<std::uint64_t> m_other;   ///< for sorting
};

} // namespace baolan::storage::search
