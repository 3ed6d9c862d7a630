// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/segmentbuilder.h"

#include <array>

namespace baolan::storage::search {

namespace {

constexpr int placeBits = 18;
constexpr int documentBits = 14;
constexpr std::uint32_t farthestPlace = (1U << placeBits) - 1;
constexpr std::size_t mostDocuments = (std::size_t(1) << documentBits) - 1;
constexpr std::size_t mostEntries = 4'000'000; // twice 32 MB while they are sorted

[[nodiscard]] constexpr Term termOf(std::uint64_t entry) { return static_cast<Term>(entry >> 32); }
[[nodiscard]] constexpr std::uint32_t documentOf(std::uint64_t entry)
{
    return static_cast<std::uint32_t>(entry >> placeBits) & mostDocuments;
}
[[nodiscard]] constexpr std::uint32_t placeOf(std::uint64_t entry)
{
    return static_cast<std::uint32_t>(entry) & farthestPlace;
}

/// By term alone and stable, which keeps documents and places in the order they came.
void sortByTerm(std::vector<std::uint64_t> &entries, std::vector<std::uint64_t> &other)
{
    constexpr int digit = 11;
    constexpr std::size_t buckets = 1U << digit;
    std::array<std::array<std::uint32_t, buckets>, 3> starts{};
    for (const std::uint64_t entry : entries) {
        for (std::size_t pass = 0; pass < 3; ++pass)
            ++starts[pass][entry >> (32 + digit * pass) & (buckets - 1)];
    }
    other.resize(entries.size());
    for (std::size_t pass = 0; pass < 3; ++pass) {
        std::uint32_t sum = 0;
        for (std::uint32_t &start : starts[pass])
            sum += std::exchange(start, sum);
        for (const std::uint64_t entry : entries)
            other[starts[pass][entry >> (32 + digit * pass) & (buckets - 1)]++] = entry;
        entries.swap(other);
    }
}

} // namespace

bool SegmentBuilder::isFull() const { return m_facts.size() >= mostDocuments || m_entries.size() >= mostEntries; }

// Room for all there can be: memory that nothing is written to costs nothing, and what grows is copied.
SegmentBuilder::SegmentBuilder()
{
    m_entries.reserve(mostEntries + 2 * farthestPlace);
    m_other.reserve(m_entries.capacity());
}

void SegmentBuilder::add(DocumentFacts facts, const domain::Article &text)
{
    const std::size_t before = m_entries.size();
    const auto document = static_cast<std::uint64_t>(m_facts.size()) << placeBits;
    bool fits = facts.bounds.bodyStart != 0xffff;
    takeTerms(text, [&](Term term, std::size_t place) {
        fits &= place <= farthestPlace;
        if (fits)
            m_entries.push_back(std::uint64_t(term) << 32 | document | place);
    });
    if (!fits) {
        m_entries.resize(before);
        facts.traits |= IsUnindexed;
    }
    m_facts.append(facts);
}

Directory SegmentBuilder::write(const PostingWriter::Put &put)
{
    sortByTerm(m_entries, m_other);
    PostingWriter writer(put);
    PostingList list;
    for (std::size_t at = 0; at < m_entries.size();) {
        list.clear();
        list.term = termOf(m_entries[at]);
        for (; at < m_entries.size() && termOf(m_entries[at]) == list.term; ++at) {
            const std::uint32_t document = documentOf(m_entries[at]);
            const std::uint32_t place = placeOf(m_entries[at]);
            if (list.documents.empty() || list.documents.back().document != document)
                list.documents.push_back({document, 0, false});
            ++list.documents.back().count;
            list.documents.back().inHead |= place < m_facts.bounds[document].headEnd;
            list.places.push_back(place);
        }
        writer.add(list);
    }
    m_entries.clear();
    return writer.finish();
}

void SegmentBuilder::clear()
{
    m_facts = {};
    m_entries.clear();
}

} // namespace baolan::storage::search
