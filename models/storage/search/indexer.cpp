// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/indexer.h"

#include "models/storage/checkpointer.h"
#include "models/storage/search/documentreader.h"
#include "models/storage/search/factcodec.h"
#include "models/storage/search/segmentbuilder.h"
#include "models/storage/search/segmentstore.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace baolan::storage::search {

using domain::ArticleId;

namespace {

/// Whether what the index covers is an earlier state of this library.
[[nodiscard]] bool isBefore(const LibraryState &covered, const LibraryState &library)
{
    return covered.identity == library.identity && covered.article <= library.article &&
           covered.change <= library.change;
}

/// An upper bound of the articles that are new or changed.
[[nodiscard]] qint64 missing(const LibraryState &covered, const LibraryState &library)
{
    if (!isBefore(covered, library))
        return library.article;
    return library.article - covered.article + library.change - covered.change;
}

/// One stretch of articles to become a segment.
class Batch
{
public:
    Batch(const Connection &library, const IndexState &state, const std::stop_token &stop, SegmentBuilder &builder)
        : m_library(library)
        , m_stop(stop)
        , m_builder(builder)
        , m_covered(state.covered)
    {
        const Snapshot snapshot(library);
        const LibraryState now = libraryState(library);
        m_covered.identity = now.identity;
        DocumentReader reader(library);
        addNew(reader, state.covered, now);
        if (!m_builder.isFull())
            addChanged(reader, state.covered, now);
    }

    [[nodiscard]] const LibraryState &covered() const { return m_covered; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] SegmentBuilder &builder() const { return m_builder; }
    /// Articles that stand in former segments in another state.
    [[nodiscard]] const std::vector<qint64> &changed() const { return m_changed; }

private:
    void add(DocumentReader &reader, qint64 article)
    {
        if (m_stop.stop_requested())
            fail(domain::ErrorKind::Cancelled, m_library.path());
        ++m_taken;
        if (const std::optional<domain::Article> text = reader.text(ArticleId(article)))
            m_builder.add(reader.facts(ArticleId(article), *text), *text);
    }

    void addNew(DocumentReader &reader, const LibraryState &from, const LibraryState &to)
    {
        const Statement statement(m_library, "SELECT id FROM article WHERE id > ?1 ORDER BY id");
        const Rows rows = statement.rows(from.article);
        while (!m_builder.isFull()) {
            if (!rows.next()) {
                m_covered.article = std::max(to.article, from.article);
                return;
            }
            add(reader, rows.number(0));
            m_covered.article = rows.number(0);
        }
    }

    void addChanged(DocumentReader &reader, const LibraryState &from, const LibraryState &to)
    {
        const Statement statement(m_library,
                                  "SELECT article, max(seq) FROM article_change WHERE seq > ?1 AND article <= "
                                  "?2 GROUP BY article ORDER BY 2");
        const Rows rows = statement.rows(from.change, from.article);
        while (!m_builder.isFull()) {
            if (!rows.next()) {
                m_covered.change = to.change;
                return;
            }
            m_changed.push_back(rows.number(0));
            add(reader, rows.number(0));
            m_covered.change = rows.number(1); // in the order of their last change: all before it are taken
        }
    }

    const Connection &m_library;
    const std::stop_token &m_stop;
    SegmentBuilder &m_builder;
    LibraryState m_covered;
    std::vector<qint64> m_changed;
    qint64 m_taken = 0;
};

void store(const Connection &index, Batch &batch, IndexState state)
{
    SegmentStore segments(index);
    Transaction transaction(index);
    segments.kill(batch.changed());
    if (!batch.builder().isEmpty())
        segments.add(batch.builder().facts(),
                     [&](const PostingWriter::Put &put) { return batch.builder().write(put); });
    state.covered = batch.covered();
    ++state.generation;
    setIndexState(index, state);
    transaction.commit();
}

} // namespace

qint64 behind(const Connection &library)
{
    const std::optional<Connection> index = IndexFile::openReading(library.path());
    return missing(index ? indexState(*index).covered : LibraryState{}, libraryState(library));
}

bool catchUp(const LibraryFile &file, const std::stop_token &stop, qint64 atLeast)
{
    Connection library = file.reader();
    library.setStop(stop);
    if (behind(library) < atLeast)
        return false;
    const IndexRight right(file.lock(), stop);
    const Connection index = IndexFile::openWriting(file.path());
    Checkpointer checkpointer(index);
    if (!isBefore(indexState(index).covered, libraryState(library)))
        SegmentStore(index).clear();
    SegmentBuilder builder;
    bool any = false;
    for (;;) {
        const IndexState state = indexState(index);
        if (missing(state.covered, libraryState(library)) < atLeast)
            break;
        Batch batch(library, state, stop, builder);
        store(index, batch, state);
        builder.clear();
        checkpointer.afterCommit();
        any = true;
    }
    return any;
}

void forget(const LibraryFile &file, const std::stop_token &stop)
{
    const IndexRight right(file.lock(), stop);
    const Connection index = IndexFile::openWriting(file.path());
    SegmentStore(index).clear();
}

bool mergeSome(const LibraryFile &file, const std::stop_token &stop)
{
    const IndexRight right(file.lock(), stop);
    const Connection index = IndexFile::openWriting(file.path());
    Checkpointer checkpointer(index);
    SegmentStore segments(index);
    const std::vector<qint64> chosen = segments.toMerge();
    if (chosen.empty())
        return false;
    Transaction transaction(index);
    segments.merge(chosen, stop);
    IndexState state = indexState(index);
    ++state.generation;
    setIndexState(index, state);
    transaction.commit();
    checkpointer.afterCommit();
    return true;
}

} // namespace baolan::storage::search
