// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/catalogue.h"

#include "models/storage/articleplace.h"
#include "models/storage/search/documentreader.h"
#include "models/storage/search/segmentstore.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace baolan::storage::search {

namespace {

/// Articles that the library has and the covered state has not, and those it has otherwise.
[[nodiscard]] std::vector<qint64> newerArticles(const Connection &library, const LibraryState &covered)
{
    std::vector<qint64> articles;
    const Statement statement(library, "SELECT id FROM article WHERE id > ?1 AND NOT gone UNION SELECT article FROM "
                                       "article_change WHERE seq > ?2 AND article <= ?1");
    for (const Rows rows = statement.rows(covered.article, covered.change); rows.next();)
        articles.push_back(rows.number(0));
    return articles;
}

/// Nothing where there is no index, or it is not of an earlier state of this library.
[[nodiscard]] IndexState usableState(const Connection *index, const LibraryState &library)
{
    const IndexState state = index ? indexState(*index) : IndexState{};
    const bool usable = state.covered.identity == library.identity && state.covered.article <= library.article &&
                        state.covered.change <= library.change;
    return usable ? state : IndexState{};
}

} // namespace

bool Catalogue::isCurrent(const Connection *index, const Connection &library) const
{
    return m_valid && m_library == libraryState(library) && m_index == usableState(index, m_library);
}

void Catalogue::update(const Connection *index, const Connection &library)
{
    m_valid = false;
    const LibraryState now = libraryState(library);
    dropTail();
    updateSegments(index, now);
    appendTail(library);
    sortNewest();
    m_library = now;
    m_valid = true;
}

void Catalogue::clear() { *this = {}; }

// Segments that came are entered behind the others; where any is gone, merged into another, all are read again.
void Catalogue::updateSegments(const Connection *index, const LibraryState &library)
{
    const IndexState state = usableState(index, library);
    if (state == m_index)
        return;
    if (state.covered.identity.isEmpty())
        return clear();
    const SegmentStore store(*index);
    const std::vector<qint64> ids = store.ids();
    const auto same = [](const std::shared_ptr<const Segment> &segment, qint64 id) { return segment->id == id; };
    if (m_segments.size() > ids.size() ||
        !std::ranges::equal(m_segments, std::span(ids).first(m_segments.size()), same))
        clear();
    for (std::size_t i = m_segments.size(); i < ids.size(); ++i) {
        auto segment = std::make_shared<Segment>(store.segment(ids[i]));
        segment->base = m_facts.size();
        m_facts.append(store.facts(ids[i]));
        m_segments.push_back(std::move(segment));
    }
    const std::size_t from = m_indexed;
    m_indexed = m_facts.size();
    enter(from);
    for (const std::shared_ptr<const Segment> &segment : m_segments) {
        for (const qint64 article : store.dead(segment->id)) {
            const auto where = static_cast<std::size_t>(document(article));
            if (document(article) >= 0 && where >= segment->base && where < segment->base + segment->size)
                kill(article);
        }
    }
    sort(m_indexed);
    m_index = state;
}

void Catalogue::dropTail()
{
    m_live.forEach([this](std::size_t document) {
        if (document >= m_indexed)
            m_documents[m_facts.article[document]] = 0;
    });
    m_facts.truncate(m_indexed);
    m_live.resize(m_indexed);
    m_unindexed.resize(m_indexed);
    std::erase_if(m_order, [this](std::uint32_t document) { return document >= m_indexed; });
}

// What was changed is dead in its former state for good; that it lives again is for the tail, or the next segment, to say.
void Catalogue::appendTail(const Connection &library)
{
    DocumentReader reader(library);
    for (const qint64 article : newerArticles(library, m_index.covered)) {
        kill(article);
        const auto id = domain::ArticleId(article);
        if (const std::optional<domain::Article> text = reader.text(id))
            m_facts.append(reader.facts(id, *text));
    }
    enter(m_indexed);
    for (std::size_t document = m_indexed; document < m_facts.size(); ++document)
        m_unindexed.set(document);
}

void Catalogue::kill(qint64 article)
{
    const qint64 former = document(article);
    if (former < 0)
        return;
    m_live.reset(static_cast<std::size_t>(former));
    m_documents[static_cast<std::size_t>(article)] = 0;
}

/// The documents from `from` on begin to live.
void Catalogue::enter(std::size_t from)
{
    m_live.resize(m_facts.size());
    m_unindexed.resize(m_facts.size());
    for (std::size_t document = from; document < m_facts.size(); ++document) {
        const std::uint32_t article = m_facts.article[document];
        if (article >= m_documents.size())
            m_documents.resize(article + 1, 0);
        kill(article);
        m_documents[article] = static_cast<std::uint32_t>(document + 1);
        m_live.set(document);
        if ((m_facts.traits[document] & IsUnindexed) != 0)
            m_unindexed.set(document);
    }
    sort(from);
}

void Catalogue::sortNewest()
{
    const auto dayOf = [this](std::uint32_t document) {
        return ArticlePlace(static_cast<qint64>(m_facts.place[document])).day();
    };
    m_newest.clear();
    m_newest.reserve(m_order.size());
    const auto undated = std::ranges::partition_point(
        m_order, [&](std::uint32_t document) { return dayOf(document) != ArticlePlace::undated; });
    for (auto end = undated; end != m_order.begin();) {
        auto begin = end;
        for (const qint64 day = dayOf(*(end - 1)); begin != m_order.begin() && dayOf(*(begin - 1)) == day;)
            --begin;
        m_newest.insert(m_newest.end(), begin, end);
        end = begin;
    }
    m_newest.insert(m_newest.end(), undated, m_order.end());
}

void Catalogue::sort(std::size_t from)
{
    std::erase_if(m_order, [&](std::uint32_t document) { return document >= from || !m_live.test(document); });
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    for (std::size_t document = from; document < m_facts.size(); ++document) {
        if (m_live.test(document))
            m_order.push_back(static_cast<std::uint32_t>(document));
    }
    const auto before = [this](std::uint32_t a, std::uint32_t b) {
        return m_facts.place[a] != m_facts.place[b] ? m_facts.place[a] < m_facts.place[b]
                                                    : m_facts.article[a] < m_facts.article[b];
    };
    std::ranges::sort(m_order.begin() + middle, m_order.end(), before);
    std::ranges::inplace_merge(m_order, m_order.begin() + middle, before);
    double sum = 0;
    for (const std::uint32_t document : m_order)
        sum += m_facts.length[document];
    m_averageLength = m_order.empty() ? 1 : std::max(1.0, sum / double(m_order.size()));
}

} // namespace baolan::storage::search
