// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/evaluation.h"

#include "models/storage/search/documentreader.h"
#include "models/storage/search/phrasesearch.h"
#include "models/storage/search/querywords.h"
#include "models/storage/sqliteerror.h"
#include "models/text/query/matcher.h"

#include <algorithm>

namespace baolan::storage::search {

using namespace domain;

Evaluation::Evaluation(const Catalogue &catalogue, const Connection *index, const Connection &library, bool variants,
                       std::stop_token stop)
    : m_catalogue(catalogue)
    , m_library(library)
    , m_sets(catalogue, library)
    , m_variants(variants)
    , m_stop(std::move(stop))
{
    if (index)
        m_reader.emplace(*index);
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
    Bitmap indexed = within;
    if (asksForWords(query))
        indexed.subtract(m_catalogue.unindexed());
    Bitmap hits = evaluate(query, indexed);
    if (asksForWords(query))
        scan(query, within, hits);
    return hits;
}

/// Of documents whose words the index knows.
Bitmap Evaluation::evaluate(const Query &query, const Bitmap &within)
{
    stopIfAsked();
    if (const auto *all = std::get_if<AllOf>(&query.value))
        return allOf(*all, within);
    if (const auto *any = std::get_if<AnyOf>(&query.value)) {
        Bitmap hits(m_catalogue.size());
        for (const Query &part : any->parts)
            hits |= evaluate(part, within);
        return hits;
    }
    if (const auto *none = std::get_if<NoneOf>(&query.value)) {
        Bitmap hits = within;
        for (const Query &part : none->parts)
            hits.subtract(evaluate(part, within));
        return hits;
    }
    if (const auto *words = std::get_if<PhraseQuery>(&query.value))
        return phrase(*words, within, &query);
    if (std::holds_alternative<NearQuery>(query.value))
        return near(query, within);
    Bitmap hits = facts(query);
    hits &= within;
    return hits;
}

/// What is not about words first: it leaves less to be looked up. Then long phrases, which are rarer than short ones.
Bitmap Evaluation::allOf(const AllOf &query, const Bitmap &within)
{
    std::vector<std::pair<qsizetype, const Query *>> parts;
    for (const Query &part : query.parts) {
        const auto *phrase = std::get_if<PhraseQuery>(&part.value);
        parts.emplace_back(!asksForWords(part) ? 0
                           : phrase            ? 1000 - std::min<qsizetype>(phrase->words.size(), 900)
                                               : 2000,
                           &part);
    }
    std::ranges::stable_sort(parts, {}, [](const auto &part) { return part.first; });
    Bitmap hits = within;
    for (const auto &[cost, part] : parts) {
        if (hits.none())
            break;
        hits = evaluate(*part, hits);
    }
    return hits;
}

Bitmap Evaluation::phrase(const PhraseQuery &phrase, const Bitmap &within, const Query *leaf)
{
    Bitmap hits(m_catalogue.size());
    if (!m_reader)
        return hits;
    const PhraseSearch search(m_catalogue, *m_reader);
    WordHits weights;
    search.find(phrase, m_variants, within, [&](std::uint32_t document, const Posting &found) {
        hits.set(document);
        if (leaf)
            weights.documents.emplace_back(document, found.count + (found.inHead ? headWeight : 0));
    });
    if (leaf)
        record(*leaf, weights);
    return hits;
}

/// Where all of the words stand somewhere, the text is asked whether they stand near each other.
Bitmap Evaluation::near(const Query &leaf, const Bitmap &within)
{
    const auto &near = std::get<NearQuery>(leaf.value);
    Bitmap candidates = near.words.isEmpty() ? Bitmap(m_catalogue.size()) : within;
    for (const QString &word : near.words)
        candidates = phrase(PhraseQuery{word, near.part, true}, candidates, nullptr);
    Bitmap hits(m_catalogue.size());
    const text::Matcher matcher(leaf, m_variants);
    const DocumentReader reader(m_library);
    WordHits weights;
    candidates.forEach([&](std::size_t document) {
        stopIfAsked();
        const auto article = reader.text(ArticleId(m_catalogue.facts().article[document]));
        if (!article || !matcher.matches(*article, [](const Query &) { return false; }))
            return;
        hits.set(document);
        weights.documents.emplace_back(static_cast<std::uint32_t>(document), weightIn(*article, leaf, m_variants));
    });
    record(leaf, weights);
    return hits;
}

void Evaluation::record(const Query &leaf, const WordHits &weights)
{
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> &documents = m_words[i].documents;
        if (m_wanted[i] == leaf)
            documents.insert(documents.end(), weights.documents.begin(), weights.documents.end());
    }
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
