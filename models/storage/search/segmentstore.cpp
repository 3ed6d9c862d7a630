// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/segmentstore.h"

#include "models/storage/search/factcodec.h"
#include "models/storage/search/segmentmerge.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"

#include <QSet>

#include <bit>
#include <map>

namespace baolan::storage::search {

namespace {

constexpr std::size_t fanIn = 8;          ///< so many segments of like size become one
constexpr qint64 largestMerged = 400'000; ///< documents; larger segments stay as they are
constexpr qint64 smallest = 1000;         ///< all below count as of one size

[[nodiscard]] int levelOf(qint64 documents)
{
    return (std::bit_width(static_cast<quint64>(std::max(documents, smallest) / smallest)) + 2) / 3;
}

[[nodiscard]] QByteArray articleBytes(const FactTable &facts)
{
    Bytes bytes;
    for (const std::uint32_t article : facts.article)
        putFixed(bytes, article);
    return blobOf(bytes);
}

} // namespace

SegmentStore::SegmentStore(const Connection &index)
    : m_index(index)
    , m_make(index, "INSERT INTO segment (documents, articles, facts, directory) VALUES (?1, ?2, ?3, x'')")
    , m_setDirectory(index, "UPDATE segment SET directory = ?2 WHERE id = ?1")
    , m_put(index, "INSERT INTO posting (id, data) VALUES (?1, ?2)")
    , m_kill(index, "INSERT OR IGNORE INTO dead (segment, article) VALUES (?1, ?2)")
{
}

void SegmentStore::add(const FactTable &facts, const std::function<Directory(const PostingWriter::Put &)> &write)
{
    const qint64 id = m_make.insert(static_cast<qint64>(facts.size()), articleBytes(facts), encodeFacts(facts));
    const Directory directory =
        write([&](std::uint32_t block, const Bytes &data) { m_put.run(id << 24 | qint64(block), blobOf(data)); });
    m_setDirectory.run(id, storable(blobOf(directory.encoded())));
}

void SegmentStore::kill(const std::vector<qint64> &articles)
{
    if (articles.empty())
        return;
    const QSet<qint64> wanted(articles.begin(), articles.end());
    const Statement statement(m_index, "SELECT id, articles FROM segment");
    for (const Rows rows = statement.rows(); rows.next();) {
        const QByteArrayView bytes = rows.view(1);
        const auto *begin = reinterpret_cast<const std::uint8_t *>(bytes.data());
        for (ByteReader reader(begin, begin + bytes.size()); !reader.atEnd();) {
            if (const qint64 article = reader.fixed(); wanted.contains(article))
                m_kill.run(rows.number(0), article);
        }
    }
}

void SegmentStore::clear()
{
    Transaction transaction(m_index);
    m_index.execute("DELETE FROM dead; DELETE FROM segment; DELETE FROM posting;"
                    "UPDATE covered SET identity = '', article = 0, change = 0, generation = generation + 1");
    transaction.commit();
}

std::vector<qint64> SegmentStore::ids() const
{
    std::vector<qint64> ids;
    const Statement statement(m_index, "SELECT id FROM segment ORDER BY id");
    for (const Rows rows = statement.rows(); rows.next();)
        ids.push_back(rows.number(0));
    return ids;
}

FactTable SegmentStore::facts(qint64 segment) const
{
    const Statement statement(m_index, "SELECT facts, documents FROM segment WHERE id = ?1");
    const Rows rows = statement.rows(segment);
    if (!rows.next())
        fail(domain::ErrorKind::Damaged, m_index.path(), QStringLiteral("segment %1").arg(segment));
    FactTable facts = decodeFacts(rows.blob(0));
    if (static_cast<qint64>(facts.size()) != rows.number(1))
        fail(domain::ErrorKind::Damaged, m_index.path(), QStringLiteral("facts of segment %1").arg(segment));
    return facts;
}

Segment SegmentStore::segment(qint64 id) const
{
    const Statement statement(m_index, "SELECT documents, directory FROM segment WHERE id = ?1");
    const Rows rows = statement.rows(id);
    if (!rows.next())
        return {};
    return {id, 0, static_cast<std::size_t>(rows.number(0)), Directory::decoded(rows.view(1))};
}

std::vector<qint64> SegmentStore::dead(qint64 segment) const
{
    std::vector<qint64> articles;
    const Statement statement(m_index, "SELECT article FROM dead WHERE segment = ?1");
    for (const Rows rows = statement.rows(segment); rows.next();)
        articles.push_back(rows.number(0));
    return articles;
}

std::vector<qint64> SegmentStore::toMerge() const
{
    std::map<int, std::vector<qint64>> levels;
    const Statement statement(m_index, "SELECT id, documents FROM segment ORDER BY id");
    for (const Rows rows = statement.rows(); rows.next();) {
        if (rows.number(1) > largestMerged / qint64(fanIn))
            continue;
        std::vector<qint64> &level = levels[levelOf(rows.number(1))];
        level.push_back(rows.number(0));
        if (level.size() == fanIn)
            return level;
    }
    return {};
}

void SegmentStore::merge(const std::vector<qint64> &segments, const std::stop_token &stop)
{
    std::vector<MergePart> parts;
    for (const qint64 id : segments)
        parts.push_back({segment(id), facts(id), dead(id)});
    SegmentMerge merge(m_index, std::move(parts), stop);
    if (merge.facts().size() != 0)
        add(merge.facts(), [&](const PostingWriter::Put &put) { return merge.write(put); });
    const Statement dropBlocks(m_index, "DELETE FROM posting WHERE id >= ?1 AND id < ?2");
    const Statement dropDead(m_index, "DELETE FROM dead WHERE segment = ?1");
    const Statement drop(m_index, "DELETE FROM segment WHERE id = ?1");
    for (const qint64 id : segments) {
        dropBlocks.run(id << 24, (id + 1) << 24);
        dropDead.run(id);
        drop.run(id);
    }
}

} // namespace baolan::storage::search
