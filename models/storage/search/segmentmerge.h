// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/facttable.h"
#include "models/storage/search/postingreader.h"

#include <stop_token>

namespace baolan::storage::search {

/// A segment that goes into another.
struct MergePart {
    Segment segment;
    FactTable facts;
    std::vector<qint64> dead; ///< articles
};

/// Makes one segment of several: what lives of them, one behind the other.
class SegmentMerge final
{
public:
    SegmentMerge(const Connection &index, std::vector<MergePart> parts, std::stop_token stop);

    [[nodiscard]] const FactTable &facts() const { return m_facts; }
    [[nodiscard]] Directory write(const PostingWriter::Put &put);

private:
    class Cursor;
    void append(PostingList &to, const ReadList &from, std::size_t part);

    const Connection &m_index;
    const std::stop_token m_stop;
    std::vector<MergePart> m_parts;
    std::vector<std::vector<std::int64_t>> m_numbers; ///< of each part by document: its new number, or -1
    FactTable m_facts;
    std::vector<std::uint32_t> m_places;
};

} // namespace baolan::storage::search
