// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/postinglist.h"

#include <functional>

namespace baolan::storage::search {

/// Which terms stand in which block of a segment, in order.
struct Directory {
    static constexpr std::uint32_t run = 0x80000000; ///< of a block that is a run of one long list

    std::vector<Term> firstTerms;
    std::vector<std::uint32_t> blocks; ///< number, and `run`

    [[nodiscard]] Bytes encoded() const;
    [[nodiscard]] static Directory decoded(QByteArrayView bytes);
};

/// Packs the lists of a segment, which come in the order of their terms, into blocks.
class PostingWriter final
{
public:
    using Put = std::function<void(std::uint32_t block, const Bytes &data)>;

    explicit PostingWriter(Put put) : m_put(std::move(put)) {}

    void add(const PostingList &list);
    [[nodiscard]] Directory finish();

private:
    void addShort(const PostingList &list);
    void addLong(const PostingList &list);
    void flush();

    Put m_put;
    Directory m_directory;
    std::uint32_t m_next = 0;
    Bytes m_block; ///< of short lists
    Term m_first = 0;
    Term m_last = 0;
    Bytes m_documents, m_places;
};

} // namespace baolan::storage::search
