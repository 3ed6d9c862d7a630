// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/segmentmerge.h"

#include "models/storage/sqliteerror.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <limits>

namespace baolan::storage::search {

/// Walks along the lists of one segment.
class SegmentMerge::Cursor
{
public:
    Cursor(const PostingReader &reader, const Segment &segment) : m_reader(reader), m_segment(segment) { fill(); }

    [[nodiscard]] bool atEnd() const { return m_lists.empty(); }
    [[nodiscard]] Term term() const { return m_lists.front().first; }
    [[nodiscard]] const ReadList &list() const { return m_lists.front().second; }
    void next()
    {
        m_lists.pop_front();
        fill();
    }

private:
    void fill()
    {
        while (m_lists.empty() && m_at < m_segment.directory.firstTerms.size())
            m_reader.readBlock(m_segment, m_at++, 0, std::numeric_limits<Term>::max(), true, nullptr,
                               [this](Term term, ReadList &list) { m_lists.emplace_back(term, std::move(list)); });
    }

    const PostingReader &m_reader;
    const Segment &m_segment;
    std::size_t m_at = 0;
    std::deque<std::pair<Term, ReadList>> m_lists;
};

SegmentMerge::SegmentMerge(const Connection &index, std::vector<MergePart> parts, std::stop_token stop)
    : m_index(index)
    , m_stop(std::move(stop))
    , m_parts(std::move(parts))
{
    for (const MergePart &part : m_parts) {
        const QSet<qint64> dead(part.dead.begin(), part.dead.end());
        std::vector<std::int64_t> &numbers = m_numbers.emplace_back();
        for (std::size_t document = 0; document < part.facts.size(); ++document) {
            const bool lives = !dead.contains(part.facts.article[document]);
            numbers.push_back(lives ? static_cast<std::int64_t>(m_facts.size()) : -1);
            if (lives)
                m_facts.append(part.facts.document(document));
        }
    }
}

Directory SegmentMerge::write(const PostingWriter::Put &put)
{
    const PostingReader reader(m_index);
    std::vector<Cursor> cursors;
    for (const MergePart &part : m_parts)
        cursors.emplace_back(reader, part.segment);
    PostingWriter writer(put);
    PostingList list;
    for (;;) {
        bool any = false;
        Term lowest = std::numeric_limits<Term>::max();
        for (const Cursor &cursor : cursors) {
            if (!cursor.atEnd()) {
                lowest = std::min(lowest, cursor.term());
                any = true;
            }
        }
        if (!any)
            break;
        if (m_stop.stop_requested())
            fail(domain::ErrorKind::Cancelled, m_index.path());
        list.clear();
        list.term = lowest;
        for (std::size_t part = 0; part < cursors.size(); ++part) {
            for (; !cursors[part].atEnd() && cursors[part].term() == lowest; cursors[part].next())
                append(list, cursors[part].list(), part);
        }
        if (!list.documents.empty())
            writer.add(list);
    }
    return writer.finish();
}

void SegmentMerge::append(PostingList &to, const ReadList &from, std::size_t part)
{
    for (std::size_t i = 0; i < from.documents.size(); ++i) {
        const Posting &posting = from.documents[i];
        if (posting.document >= m_numbers[part].size() || m_numbers[part][posting.document] < 0)
            continue;
        m_places.clear();
        from.places(i, m_places);
        to.documents.push_back({static_cast<std::uint32_t>(m_numbers[part][posting.document]),
                                static_cast<std::uint32_t>(m_places.size()), posting.inHead});
        to.places.insert(to.places.end(), m_places.begin(), m_places.end());
    }
}

} // namespace baolan::storage::search
