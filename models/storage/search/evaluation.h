// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/storage/search/bitmap.h"
#include "models/storage/search/catalogue.h"
#include "models/storage/search/factsets.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::storage::search {

/// Where words of the query were found: documents and how much they weigh there (how often, headlines counting more).
struct WordHits {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> documents;
};

/// Evaluates one query over a catalogue.
class Evaluation final
{
public:
    /// `index` is null where the catalogue has no segments.
    Evaluation(const Catalogue &catalogue, const Connection *index, const Connection &library, bool variants,
               std::stop_token stop);

    /// The documents that match, of those in `within`.
    [[nodiscard]] Bitmap run(const domain::Query &query, const Bitmap &within);
    /// One for each phrase or group of near words that the query wants, in the order they stand in it.
    [[nodiscard]] const std::vector<WordHits> &words() const { return m_words; }

private:
    [[nodiscard]] Bitmap evaluate(const domain::Query &query, const Bitmap &within);
    [[nodiscard]] Bitmap allOf(const domain::AllOf &query, const Bitmap &within);
    /// Weights are recorded where `leaf` is what the query asks.
    [[nodiscard]] Bitmap phrase(const domain::PhraseQuery &phrase, const Bitmap &within, const domain::Query *leaf);
    [[nodiscard]] Bitmap near(const domain::Query &leaf, const Bitmap &within);
    void record(const domain::Query &leaf, const WordHits &weights);
    void scan(const domain::Query &query, const Bitmap &within, Bitmap &hits);
    void weigh(std::uint32_t document, const domain::Article &article);
    [[nodiscard]] const Bitmap &facts(const domain::Query &leaf);
    void stopIfAsked() const;

    const Catalogue &m_catalogue;
    const Connection &m_library;
    const FactSets m_sets;
    std::optional<PostingReader> m_reader;
    const bool m_variants;
    const std::stop_token m_stop;
    std::vector<std::pair<domain::Query, Bitmap>> m_facts; ///< of leaves that were asked for
    std::vector<domain::Query> m_wanted;
    std::vector<WordHits> m_words;
};

} // namespace baolan::storage::search
