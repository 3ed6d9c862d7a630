// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/facttable.h"
#include "models/storage/search/postingreader.h"

#include <functional>
#include <stop_token>

namespace baolan::storage::search {

/// The segments of an index file.
class SegmentStore final
{
public:
    explicit SegmentStore(const Connection &index);

    /// Makes a segment; `write` puts its blocks.
    void add(const FactTable &facts, const std::function<Directory(const PostingWriter::Put &)> &write);
    /// Of articles, wherever they stand: their documents are dead from now on.
    void kill(const std::vector<qint64> &articles);
    void clear(); ///< drops everything, and that anything is covered

    [[nodiscard]] std::vector<qint64> ids() const;
    [[nodiscard]] FactTable facts(qint64 segment) const;
    [[nodiscard]] Segment segment(qint64 id) const; ///< without its base
    [[nodiscard]] std::vector<qint64> dead(qint64 segment) const;

    /// Segments of like size, if there are enough of them that one in their place saves time.
    [[nodiscard]] std::vector<qint64> toMerge() const;
    /// Puts one in the place of them, without what is dead.
    void merge(const std::vector<qint64> &segments, const std::stop_token &stop);

private:
    const Connection &m_index;
    Statement m_make, m_setDirectory, m_put, m_kill;
};

} // namespace baolan::storage::search
