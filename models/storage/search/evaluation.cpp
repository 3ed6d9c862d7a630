// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/evaluation.h"

#include "models/storage/search/documentreader.h"
#include "models/storage/search/querywords.h"
#include "models/storage/sqliteerror.h"
#include "models/text/query/matcher.h"

#include <algorithm>

namespace baolan::storage::search {

using namespace domain;

Evaluation::Evaluation(const Catalogue &catalogue, const Connection &library, bool variants, std::stop_token stop)
    : m_catalogue(catalogue)
    , m_library(library)
    , m_sets(catalogue, library)
    , m_variants(variants)
    , m_stop(std::move(stop))
{
}

void Evaluation::stopIfAsked() const
{
    if (m_stop.stop_requested())
        fail(ErrorKind::Cancelled, m_library.path());
}

const Bitmap &Evaluation::facts(const Query &leaf)
{
    const auto found = std::ranges::find(m_facts, leaf, [](const auto &known) { return known.first; });
    if (found != m_facts.end())
        return found->second;
    stopIfAsked();
    return m_facts.emplace_back(leaf, m_sets.of(leaf)).second;
}

Bitmap Evaluation::run(const Query &query, const Bitmap &within)
{
    m_wanted = wantedWords(query);
    m_words.assign(m_wanted.size(), {});
    m_facts.reserve(countLeaves(query)); // references into it are handed out
    Bitmap hits(m_catalogue.size());
    scan(query, within, hits);
    return hits;
}

void Evaluation::scan(const Query &query, const Bitmap &within, Bitmap &hits)
{
    Bitmap candidates = m_catalogue.unindexed();
    candidates &= within;
    candidates &= m_catalogue.live();
    if (candidates.none())
        return;
    const text::Matcher matcher(query, m_variants);
    const DocumentReader reader(m_library);
    candidates.forEach([&](std::size_t document) {
        stopIfAsked();
        const std::optional<Article> article = reader.text(ArticleId(m_catalogue.facts().article[document]));
        if (!article)
            return;
        if (!matcher.matches(*article, [&](const Query &leaf) { return facts(leaf).test(document); }))
            return;
        hits.set(document);
        weigh(static_cast<std::uint32_t>(document), *article);
    });
}

void Evaluation::weigh(std::uint32_t document, const Article &article)
{
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        if (const std::uint32_t weight = weightIn(article, m_wanted[i], m_variants); weight != 0)
            m_words[i].documents.emplace_back(document, weight);
    }
}

} // namespace baolan::storage::search
