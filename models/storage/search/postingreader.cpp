// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/postingreader.h"

#include <algorithm>

namespace baolan::storage::search {

namespace {

[[nodiscard]] ByteReader readerOf(const QByteArray &bytes)
{
    const auto *begin = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    return {begin, begin + bytes.size()};
}

} // namespace

void ReadList::places(std::size_t index, std::vector<std::uint32_t> &to) const
{
    const auto after = std::ranges::upper_bound(m_groups, index, {}, &Group::firstDocument);
    if (after == m_groups.begin())
        return;
    const Group &group = *(after - 1);
    const QByteArray &block = *m_blocks[group.block];
    const auto *data = reinterpret_cast<const std::uint8_t *>(block.constData());
    const std::uint8_t *end = data + block.size();
    if (group.offset >= static_cast<std::size_t>(block.size()))
        return;
    std::size_t first = 0;
    for (std::size_t i = group.firstDocument; i < index; ++i)
        first += documents[i].count;
    const std::uint8_t *bits = data + group.offset;
    const std::uint8_t width = std::min<std::uint8_t>(*bits++, 32);
    for (std::size_t i = 0; i < documents[index].count && i < (std::size_t(1) << 18); ++i)
        to.push_back(bitsAt(bits, end, width, first + i));
}

std::size_t PostingReader::firstBlock(const Segment &segment, Term term)
{
    const std::vector<Term> &terms = segment.directory.firstTerms;
    const auto from = std::ranges::lower_bound(terms, term);
    // What begins before the term may hold it, unless it is a run, which holds one term only.
    if (from != terms.begin() && (from == terms.end() || *from != term))
        return static_cast<std::size_t>(from - terms.begin()) - 1;
    return static_cast<std::size_t>(from - terms.begin());
}

std::shared_ptr<const QByteArray> PostingReader::block(const Segment &segment, std::uint32_t number) const
{
    const Rows rows = m_block.rows(segment.id << 24 | qint64(number));
    return std::make_shared<const QByteArray>(rows.next() ? rows.blob(0) : QByteArray());
}

ReadList PostingReader::list(const Segment &segment, Term term, bool wantsPlaces,
                             const std::vector<std::uint32_t> *candidates) const
{
    ReadList found;
    bool many = false;
    const Take take = [&](Term, ReadList &list) {
        if (!std::exchange(many, true)) {
            found = std::move(list);
            return;
        }
        const std::size_t documents = found.documents.size();
        const std::size_t blocks = found.m_blocks.size();
        found.documents.insert(found.documents.end(), list.documents.begin(), list.documents.end());
        found.m_blocks.insert(found.m_blocks.end(), list.m_blocks.begin(), list.m_blocks.end());
        for (ReadList::Group group : list.m_groups)
            found.m_groups.push_back({group.firstDocument + documents, group.block + blocks, group.offset});
    };
    for (std::size_t at = firstBlock(segment, term);
         at < segment.directory.firstTerms.size() && segment.directory.firstTerms[at] <= term; ++at)
        readBlock(segment, at, term, term, wantsPlaces, candidates, take);
    return found;
}

std::size_t PostingReader::sizeOf(const Segment &segment, Term term) const
{
    const Directory &directory = segment.directory;
    const std::size_t at = firstBlock(segment, term);
    if (at >= directory.firstTerms.size() || directory.firstTerms[at] > term)
        return 0;
    if ((directory.blocks[at] & Directory::run) == 0)
        return list(segment, term, false).documents.size();
    std::size_t runs = 0;
    while (at + runs < directory.firstTerms.size() && directory.firstTerms[at + runs] == term)
        ++runs;
    return runs * runSize;
}

void PostingReader::readBlock(const Segment &segment, std::size_t at, Term first, Term last, bool wantsPlaces,
                              const std::vector<std::uint32_t> *candidates, const Take &take) const
{
    const std::uint32_t number = segment.directory.blocks[at];
    const Term firstTerm = segment.directory.firstTerms[at];
    if ((number & Directory::run) != 0) {
        if (firstTerm < first || firstTerm > last)
            return;
        ReadList list;
        readRun(segment, number & ~Directory::run, wantsPlaces, candidates, list);
        return take(firstTerm, list);
    }
    const std::shared_ptr<const QByteArray> bytes = block(segment, number);
    ByteReader reader = readerOf(*bytes);
    Term term = firstTerm;
    while (!reader.atEnd()) {
        term += reader.number();
        const std::uint32_t count = reader.number();
        if (term > last)
            return;
        const bool wanted = term >= first;
        ByteReader documents;
        if (count > 1) {
            const std::size_t documentBytes = reader.number();
            const std::size_t placeBytes = reader.number();
            documents = reader.part(documentBytes);
            const std::uint8_t *places = reader.position();
            static_cast<void>(reader.part(placeBytes));
            if (!wanted)
                continue;
            ReadList list;
            list.m_blocks.push_back(bytes);
            std::uint32_t before = 0;
            std::size_t offset =
                static_cast<std::size_t>(places - reinterpret_cast<const std::uint8_t *>(bytes->constData()));
            std::size_t inGroup = 0;
            for (std::size_t i = 0; i < count && !documents.atEnd(); ++i) {
                if (i % groupSize == 0) {
                    if (i != 0)
                        offset +=
                            1 + bitBytes(static_cast<std::uint8_t>((*bytes)[static_cast<qsizetype>(offset)]), inGroup);
                    list.m_groups.push_back({i, 0, offset});
                    inGroup = 0;
                    if (offset >= static_cast<std::size_t>(bytes->size()))
                        return;
                }
                list.documents.push_back(takeDocument(documents, before));
                before = list.documents.back().document;
                inGroup += list.documents.back().count;
            }
            take(term, list);
            continue;
        }
        const Posting posting = takeDocument(reader, 0);
        const std::uint8_t *places = reader.position();
        const std::uint8_t width = reader.atEnd() ? 0 : *reader.part(1).position();
        static_cast<void>(reader.part(bitBytes(std::min<std::uint8_t>(width, 32), posting.count)));
        if (!wanted)
            continue;
        ReadList list;
        list.m_blocks.push_back(bytes);
        list.m_groups.push_back(
            {0, 0, static_cast<std::size_t>(places - reinterpret_cast<const std::uint8_t *>(bytes->constData()))});
        list.documents.push_back(posting);
        take(term, list);
    }
}

void PostingReader::readRun(const Segment &segment, std::uint32_t number, bool wantsPlaces,
                            const std::vector<std::uint32_t> *candidates, ReadList &list) const
{
    const std::shared_ptr<const QByteArray> bytes = block(segment, number);
    ByteReader reader = readerOf(*bytes);
    const std::size_t count = reader.number();
    const std::size_t groups = (count + groupSize - 1) / groupSize;
    ByteReader table = reader.part(groups * 12);
    const std::uint8_t *documents = reader.position();
    const std::size_t size = reader.left();
    list.documents.reserve(candidates ? std::min(count, groupSize * candidates->size()) : count);
    auto candidate = candidates ? candidates->begin() : std::vector<std::uint32_t>::const_iterator();
    std::uint32_t before = 0;
    bool anyGroup = false;
    for (std::size_t group = 0; group < groups; ++group) {
        const std::uint32_t last = table.fixed();
        const std::size_t offset = table.fixed();
        const std::size_t places = table.fixed();
        if (candidates) {
            while (candidate != candidates->end() && group > 0 && *candidate <= before)
                ++candidate;
            if (candidate == candidates->end())
                break;
            if (*candidate > last) {
                before = last;
                continue;
            }
        }
        anyGroup = true;
        list.m_groups.push_back({list.documents.size(), 0, places});
        ByteReader from(documents + std::min(offset, size), documents + size);
        const std::size_t inGroup = std::min(groupSize, count - group * groupSize);
        for (std::size_t i = 0; i < inGroup; ++i) {
            list.documents.push_back(takeDocument(from, before));
            before = list.documents.back().document;
        }
    }
    if (wantsPlaces && anyGroup)
        list.m_blocks.push_back(block(segment, number + 1));
    else
        list.m_groups.clear();
}

} // namespace baolan::storage::search
