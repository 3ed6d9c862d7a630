// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/search/bitmap.h"
#include "models/storage/search/facttable.h"
#include "models/storage/search/indexfile.h"
#include "models/storage/search/librarystate.h"
#include "models/storage/search/postingreader.h"

#include <memory>
#include <vector>

namespace baolan::storage::search {

/// All articles of a library in memory, as far as a search filters, sorts and counts by them: first those of the index, segment
/// by segment, then those that no index holds yet, whose words are read. A document is a number in this row. Documents that are
/// superseded stay in the row, dead.
class Catalogue final
{
public:
    /// Brings it to the state that the connections, each in a snapshot, show. There may be no index.
    void update(const Connection *index, const Connection &library);
    /// Whether update() would change nothing.
    [[nodiscard]] bool isCurrent(const Connection *index, const Connection &library) const;

    [[nodiscard]] std::size_t size() const { return m_facts.size(); }
    [[nodiscard]] const FactTable &facts() const { return m_facts; }
    [[nodiscard]] const Bitmap &live() const { return m_live; }
    /// Those whose words must be read, because they stand in no index.
    [[nodiscard]] const Bitmap &unindexed() const { return m_unindexed; }
    [[nodiscard]] const std::vector<std::shared_ptr<const Segment>> &segments() const { return m_segments; }
    /// The living document of an article; -1 without one.
    [[nodiscard]] qint64 document(qint64 article) const
    {
        return article >= 0 && static_cast<std::size_t>(article) < m_documents.size()
                   ? qint64(m_documents[static_cast<std::size_t>(article)]) - 1
                   : -1;
    }
    /// Living documents by day, publication, page and place on it; without a day last.
    [[nodiscard]] const std::vector<std::uint32_t> &order() const { return m_order; }
    /// The same by day backwards; within a day as it is printed, and what has no day in the end.
    [[nodiscard]] const std::vector<std::uint32_t> &newest() const { return m_newest; }
    [[nodiscard]] std::size_t liveCount() const { return m_order.size(); }
    [[nodiscard]] double averageLength() const { return m_averageLength; }

private:
    void updateSegments(const Connection *index, const LibraryState &library);
    void clear();
    void dropTail();
    void appendTail(const Connection &library);
    void enter(std::size_t from);
    void kill(qint64 article);
    void sort(std::size_t from);
    void sortNewest();

    FactTable m_facts;
    Bitmap m_live;
    Bitmap m_unindexed;
    std::vector<std::uint32_t> m_documents; ///< by article: its document + 1
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_newest;
    std::size_t m_indexed = 0; ///< documents of segments; the others are the tail
    IndexState m_index;
    std::vector<std::shared_ptr<const Segment>> m_segments;
    LibraryState m_library; ///< of which the tail shows the rest
    bool m_valid = false;
    double m_averageLength = 1;
};

} // namespace baolan::storage::search
