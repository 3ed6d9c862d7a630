// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"
#include "models/domain/query.h"

#include <QDate>

#include <optional>
#include <vector>

namespace baolan::domain {

enum class SearchOrder : std::uint8_t {
    Rank,   ///< BM25, words of headline and kicker count more; without words: newest first
    Newest, ///< by date of the page, publication, page, place on it
    Oldest,
    Column ///< as ArticleQuery sorts: `sort` and `direction`
};

/// A search as the window or the terminal asks it: a query within a scope, in an order.
struct SearchRequest {
    Query query;
    ArticleScope scope;
    QString filter; ///< as ArticleQuery::filter: words that narrow what is listed
    SearchOrder order = SearchOrder::Rank;
    ArticleSort sort = ArticleSort::Date;
    Qt::SortOrder direction = Qt::DescendingOrder;
    bool variants = false;       ///< simplified finds traditional characters and back
    bool foldDuplicates = false; ///< of near-duplicates only the first in the order is listed
    bool wantsFacets = true;
    int facetValues = 50; ///< at most so many of each facet

    bool operator==(const SearchRequest &) const = default;
};

enum class FacetKind : std::uint8_t { District, Year, Month, Section, Person, Organisation, Tag, Kind, Publication };

struct FacetValue {
    QString key;      ///< what stands in a query: the district's code, `2023`, `2023-09`, the name
    QString name;     ///< what is shown (a district's official name, a person's name …)
    qint64 count = 0; ///< hits that have it
    bool operator==(const FacetValue &) const = default;
};
struct Facet {
    FacetKind kind = FacetKind::District;
    std::vector<FacetValue> values; ///< most first; years and months in their order
    qint64 total = 0;               ///< different values there are, also those that are not listed
    bool operator==(const Facet &) const = default;
};

/// Hits by month, dense from the first to the last month that has one; pages without a single month count in `undated`.
struct Histogram {
    QDate first; ///< first day of the first month; invalid when there is none
    std::vector<qint64> months;
    qint64 undated = 0;
    bool operator==(const Histogram &) const = default;
};

/// All articles that match, in the order asked for.
struct SearchAnswer {
    std::vector<ArticleId> articles;
    qint64 folded = 0; ///< near-duplicates that are not listed
    std::vector<Facet> facets;
    Histogram histogram;
};

/// A place in an article where the words of the query stand.
struct SearchHit {
    ArticleId article = ArticleId::None;
    TextRange range;
    bool operator==(const SearchHit &) const = default;
};

/// A line of a concordance (KWIC): the hit with what stands left and right of it in its part.
struct ConcordanceLine {
    SearchHit hit;
    QString left, match, right;
    QString headline;
    DateInterval date;
    QString district; ///< official name of the main one, or empty
};

/// The places where the words of a query stand in some articles: the first of them as lines, all of them counted.
struct Concordance {
    std::vector<ConcordanceLine> lines;
    qint64 total = 0;
};

/// What a name that is being typed may be the name of.
enum class NameKind : std::uint8_t {
    Person,
    Organisation,
    Place,
    Document,
    Contact,
    Tag,
    District,
    Section,
    Publication,
    Saved
};

/// A name that completes what was typed. The most frequent ones come first.
struct Suggestion {
    QString name;
    qint64 articles = 0; ///< that have it; 0 for a saved search
    bool operator==(const Suggestion &) const = default;
};

/// A query that was given a name, as it was typed.
struct SavedSearch {
    QString name;
    QString query;
    bool operator==(const SavedSearch &) const = default;
};

/// A piece of the article's text around its hits, for the list. Ranges are within `text`.
struct Snippet {
    ArticleId article = ArticleId::None;
    QString text;
    std::vector<std::pair<qsizetype, qsizetype>> marks; ///< start, length
    qint64 hits = 0;                                    ///< places in the article
};

} // namespace baolan::domain
