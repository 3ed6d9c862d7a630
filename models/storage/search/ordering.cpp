// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/ordering.h"

#include "models/storage/articleorder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace baolan::storage::search {

using namespace domain;

namespace {

using Documents = std::vector<std::uint32_t>;

/// Those of `row` that are hits.
[[nodiscard]] Documents hitsIn(const Documents &row, const Bitmap &hits)
{
    Documents documents;
    documents.reserve(hits.count());
    for (const std::uint32_t document : row) {
        if (hits.test(document))
            documents.push_back(document);
    }
    return documents;
}

[[nodiscard]] Documents oldest(const Catalogue &catalogue, const Bitmap &hits)
{
    return hitsIn(catalogue.order(), hits);
}

[[nodiscard]] Documents newest(const Catalogue &catalogue, const Bitmap &hits)
{
    return hitsIn(catalogue.newest(), hits);
}

/// The weight of each document by BM25, its length against the average.
[[nodiscard]] std::vector<float> scores(const Catalogue &catalogue, const std::vector<WordHits> &words)
{
    constexpr float saturation = 1.2F;
    constexpr float lengthShare = 0.75F;
    std::vector<float> scores(catalogue.size(), 0);
    const auto all = double(catalogue.liveCount());
    const auto average = float(catalogue.averageLength());
    for (const WordHits &word : words) {
        const auto found = double(word.documents.size());
        const auto rarity = float(std::log(1 + (std::max(all - found, 0.0) + 0.5) / (found + 0.5)));
        for (const auto &[document, weight] : word.documents) {
            const auto often = float(weight);
            const float length = float(catalogue.facts().length[document]) / average;
            scores[document] +=
                rarity * often * (saturation + 1) / (often + saturation * (1 - lengthShare + lengthShare * length));
        }
    }
    return scores;
}

/// Stable, so that of equal ones the newest stays first.
[[nodiscard]] Documents byScore(const Documents &documents, const std::vector<float> &scores)
{
    constexpr std::size_t steps = 1 << 16;
    float best = 0;
    for (const std::uint32_t document : documents)
        best = std::max(best, scores[document]);
    if (best <= 0)
        return documents;
    const float scale = float(steps - 1) / best;
    std::vector<std::uint16_t> keys(documents.size());
    std::vector<std::uint32_t> starts(steps + 1, 0);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        keys[i] = static_cast<std::uint16_t>(steps - 1 - std::size_t(scores[documents[i]] * scale));
        ++starts[keys[i] + 1U];
    }
    for (std::size_t key = 0; key < steps; ++key)
        starts[key + 1] += starts[key];
    Documents sorted(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i)
        sorted[starts[keys[i]]++] = documents[i];
    return sorted;
}

[[nodiscard]] Documents byColumn(const Catalogue &catalogue, const Connection &library, const SearchRequest &request,
                                 const Bitmap &hits)
{
    Documents documents;
    for (const ArticleId article :
         articleIds(library, ArticleQuery{request.scope, request.filter, request.sort, request.direction})) {
        const qint64 document = catalogue.document(number(article));
        if (document >= 0 && hits.test(static_cast<std::size_t>(document)))
            documents.push_back(static_cast<std::uint32_t>(document));
    }
    return documents;
}

} // namespace

std::vector<std::uint32_t> ordered(const Catalogue &catalogue, const Connection &library, const SearchRequest &request,
                                   const Bitmap &hits, const std::vector<WordHits> &words)
{
    if (request.order == SearchOrder::Oldest)
        return oldest(catalogue, hits);
    if (request.order == SearchOrder::Newest)
        return newest(catalogue, hits);
    if (request.order == SearchOrder::Rank)
        return words.empty() ? newest(catalogue, hits) : byScore(newest(catalogue, hits), scores(catalogue, words));
    if (request.sort != ArticleSort::Date)
        return byColumn(catalogue, library, request, hits);
    return request.direction == Qt::AscendingOrder ? oldest(catalogue, hits) : newest(catalogue, hits);
}

} // namespace baolan::storage::search
