// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/postingwriter.h"

#include <algorithm>

namespace baolan::storage::search {

Bytes Directory::encoded() const
{
    Bytes bytes;
    bytes.reserve(firstTerms.size() * 8);
    for (std::size_t i = 0; i < firstTerms.size(); ++i) {
        putFixed(bytes, firstTerms[i]);
        putFixed(bytes, blocks[i]);
    }
    return bytes;
}

Directory Directory::decoded(QByteArrayView bytes)
{
    const auto *begin = reinterpret_cast<const std::uint8_t *>(bytes.data());
    ByteReader reader(begin, begin + bytes.size());
    Directory directory;
    while (!reader.atEnd()) {
        directory.firstTerms.push_back(reader.fixed());
        directory.blocks.push_back(reader.fixed());
    }
    return directory;
}

void PostingWriter::add(const PostingList &list)
{
    if (list.documents.size() > shortLimit)
        addLong(list);
    else
        addShort(list);
}

void PostingWriter::addShort(const PostingList &list)
{
    m_documents.clear();
    m_places.clear();
    std::uint32_t before = 0;
    for (const Posting &posting : list.documents) {
        putDocument(m_documents, posting, before);
        before = posting.document;
    }
    std::size_t place = 0;
    for (std::size_t at = 0; at < list.documents.size(); at += groupSize) {
        std::size_t count = 0;
        for (std::size_t i = at; i < std::min(at + groupSize, list.documents.size()); ++i)
            count += list.documents[i].count;
        putBits(m_places, std::span(list.places).subspan(place, count));
        place += count;
    }
    if (m_documents.size() + m_places.size() > shortLimit)
        return addLong(list);
    if (m_block.size() + m_documents.size() + m_places.size() + 16 > blockLimit)
        flush();
    if (m_block.empty())
        m_first = m_last = list.term;
    putNumber(m_block, list.term - m_last);
    putNumber(m_block, static_cast<std::uint32_t>(list.documents.size()));
    if (list.documents.size() > 1) {
        putNumber(m_block, static_cast<std::uint32_t>(m_documents.size()));
        putNumber(m_block, static_cast<std::uint32_t>(m_places.size()));
    }
    m_block.insert(m_block.end(), m_documents.begin(), m_documents.end());
    m_block.insert(m_block.end(), m_places.begin(), m_places.end());
    m_last = list.term;
}

void PostingWriter::addLong(const PostingList &list)
{
    flush();
    std::size_t place = 0;
    for (std::size_t run = 0; run < list.documents.size(); run += runSize) {
        const std::size_t end = std::min(run + runSize, list.documents.size());
        Bytes table;
        m_documents.clear();
        m_places.clear();
        std::uint32_t before = 0;
        for (std::size_t at = run; at < end; at += groupSize) {
            const std::size_t last = std::min(at + groupSize, end);
            putFixed(table, list.documents[last - 1].document);
            putFixed(table, static_cast<std::uint32_t>(m_documents.size()));
            putFixed(table, static_cast<std::uint32_t>(m_places.size()));
            std::size_t count = 0;
            for (std::size_t i = at; i < last; ++i) {
                putDocument(m_documents, list.documents[i], before);
                before = list.documents[i].document;
                count += list.documents[i].count;
            }
            putBits(m_places, std::span(list.places).subspan(place, count));
            place += count;
        }
        Bytes block;
        putNumber(block, static_cast<std::uint32_t>(end - run));
        block.insert(block.end(), table.begin(), table.end());
        block.insert(block.end(), m_documents.begin(), m_documents.end());
        m_directory.firstTerms.push_back(list.term);
        m_directory.blocks.push_back(m_next | Directory::run);
        m_put(m_next++, block);
        m_put(m_next++, m_places);
    }
}

void PostingWriter::flush()
{
    if (m_block.empty())
        return;
    m_directory.firstTerms.push_back(m_first);
    m_directory.blocks.push_back(m_next);
    m_put(m_next++, m_block);
    m_block.clear();
}

Directory PostingWriter::finish()
{
    flush();
    return std::move(m_directory);
}

} // namespace baolan::storage::search
