// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/searchengine.h"

#include "models/storage/articleorder.h"
#include "models/storage/search/evaluation.h"
#include "models/storage/search/facets.h"
#include "models/storage/search/ordering.h"
#include "models/storage/search/querywords.h"
#include "models/storage/search/savedsearchstore.h"
#include "models/storage/transaction.h"
#include "models/text/query/querylanguage.h"

#include <mutex>

namespace baolan::storage::search {

using namespace domain;

Query withSaved(const Query &query, const Connection &library, QDate today)
{
    const SavedSearchStore saved(library);
    return withSaved(query, [&](const QString &name) -> std::optional<Query> {
        const std::optional<QString> text = saved.query(name);
        return text ? std::optional(text::parse(*text, today).query) : std::nullopt;
    });
}

// The catalogue is brought up to date by one, while nobody reads it.
std::shared_lock<std::shared_mutex> SearchEngine::current(const Connection *index, const Connection &library)
{
    for (;;) {
        std::shared_lock shared(m_mutex);
        if (m_catalogue.isCurrent(index, library))
            return shared;
        shared.unlock();
        const std::unique_lock alone(m_mutex);
        if (!m_catalogue.isCurrent(index, library))
            m_catalogue.update(index, library);
    }
}

SearchAnswer SearchEngine::search(const Connection &library, const SearchRequest &request, QDate today,
                                  const std::stop_token &stop)
{
    // The index first: then the library is never behind it.
    const std::optional<Connection> opened = IndexFile::openReading(library.path());
    const Connection *index = opened ? &*opened : nullptr;
    const std::optional<Snapshot> indexSnapshot = index ? std::optional<Snapshot>(std::in_place, *index) : std::nullopt;
    const qint64 generation = index ? indexState(*index).generation : 0;
    Q_UNUSED(generation) // read, so that the snapshot begins here
    const Snapshot snapshot(library);
    const std::shared_lock shared = current(index, library);
    const FactSets sets(m_catalogue, library);
    Bitmap within = request.scope == ArticleScope{} ? m_catalogue.live() : sets.scope(request.scope);
    if (!request.filter.isEmpty()) {
        std::vector<qint64> articles;
        for (const ArticleId article : articleIds(library, ArticleQuery{request.scope, request.filter, {}, {}}))
            articles.push_back(number(article));
        within &= sets.documents(articles);
    }
    Evaluation evaluation(m_catalogue, index, library, request.variants, stop);
    const Bitmap hits = evaluation.run(withSaved(request.query, library, today), within);
    SearchAnswer answer;
    for (const std::uint32_t document : ordered(m_catalogue, library, request, hits, evaluation.words()))
        answer.articles.push_back(ArticleId(m_catalogue.facts().article[document]));
    if (request.wantsFacets)
        answer.facets = facetsOf(m_catalogue, library, hits, request.facetValues);
    answer.histogram = histogramOf(m_catalogue, hits);
    return answer;
}

} // namespace baolan::storage::search
