// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/passages.h"

#include "models/storage/articleliststore.h"
#include "models/storage/search/documentreader.h"
#include "models/text/query/matcher.h"

#include <algorithm>

namespace baolan::storage::search {

using namespace domain;
using text::Matcher;
using text::Stretch;

namespace {

/// A part of an article with the places of the query's words in it.
struct FoundPart {
    int part = 0;
    QString text;
    std::vector<Stretch> places;
};

/// Heads first, as they are read.
[[nodiscard]] std::vector<FoundPart> findIn(const Article &article, const Matcher &matcher)
{
    std::vector<FoundPart> parts;
    const auto look = [&](int part, const QString &text) {
        if (!text.isEmpty())
            parts.push_back({part, text, matcher.ranges(part, text)});
    };
    look(part::Kicker, article.kicker);
    look(part::Headline, article.headline);
    look(part::Subheadline, article.subheadline);
    look(part::Series, article.series);
    look(part::Credits, article.credits.join(u'\n'));
    for (int paragraph = 0; paragraph < article.paragraphs.size(); ++paragraph)
        look(paragraph, article.paragraphs[paragraph]);
    return parts;
}

/// Not within a pair of surrogates.
[[nodiscard]] qsizetype whole(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

constexpr QChar cut = u'…';

/// The stretch of the text, at most `length` long, that begins a little before a place.
[[nodiscard]] Snippet around(const FoundPart &part, qsizetype place, int length)
{
    const QStringView text = part.text;
    const qsizetype lead = length / 4;
    qsizetype from = std::max<qsizetype>(0, std::min(place - lead, text.size() - length));
    from = whole(text, from);
    const qsizetype to = whole(text, std::min<qsizetype>(text.size(), from + length));
    Snippet snippet;
    if (from > 0)
        snippet.text += cut;
    const qsizetype shift = snippet.text.size() - from;
    snippet.text += text.sliced(from, to - from);
    if (to < text.size())
        snippet.text += cut;
    for (const Stretch &found : part.places) {
        const qsizetype start = std::max(found.start, from);
        const qsizetype end = std::min(found.end, to);
        if (start < end)
            snippet.marks.emplace_back(start + shift, end - start);
    }
    return snippet;
}

/// Where a window of `length` covers most places, and how many.
[[nodiscard]] std::pair<qsizetype, std::size_t> densest(const std::vector<Stretch> &places, int length)
{
    std::pair<qsizetype, std::size_t> best{0, 0};
    for (std::size_t i = 0, j = 0; i < places.size(); ++i) {
        j = std::max(i, j);
        while (j < places.size() && places[j].end <= places[i].start + length * 3 / 4)
            ++j;
        if (const std::size_t covered = std::max<std::size_t>(j - i, 1); covered > best.second)
            best = {places[i].start, covered};
    }
    return best;
}

[[nodiscard]] Snippet snippetOf(const Article &article, const Matcher &matcher, int length)
{
    const std::vector<FoundPart> parts = findIn(article, matcher);
    const FoundPart *chosen = nullptr;
    std::pair<qsizetype, std::size_t> place{0, 0};
    qint64 hits = 0;
    for (const FoundPart &part : parts) {
        hits += std::ssize(part.places);
        // What stands in a head is in the list's row anyway: a paragraph is preferred.
        const bool better = !chosen || (part.part >= 0 && chosen->part < 0 && place.second == 0);
        const auto found = densest(part.places, length);
        if (better || found.second > place.second || (part.part >= 0 && chosen->part < 0 && found.second != 0)) {
            chosen = &part;
            place = found;
        }
    }
    for (const Byline &byline : article.byline)
        hits += std::ssize(matcher.ranges(part::Credits, byline.name));
    Snippet snippet = chosen ? around(*chosen, place.first, std::max(length, 1)) : Snippet{};
    snippet.hits = hits;
    return snippet;
}

[[nodiscard]] ConcordanceLine lineOf(const ArticleRow &row, const FoundPart &part, const Stretch &place, int context)
{
    const QStringView text = part.text;
    const qsizetype from = whole(text, std::max<qsizetype>(0, place.start - context));
    const qsizetype to = whole(text, std::min<qsizetype>(text.size(), place.end + context));
    ConcordanceLine line;
    line.hit = {row.id, {part.part, place.start, place.end}};
    line.left = text.sliced(from, place.start - from).toString();
    line.match = text.sliced(place.start, place.end - place.start).toString();
    line.right = text.sliced(place.end, std::max<qsizetype>(0, to - place.end)).toString();
    line.headline = row.headline;
    line.date = row.date.interval;
    line.district = row.district.section(u'、', 0, 0);
    return line;
}

} // namespace

std::vector<Snippet> snippetsOf(const Connection &library, const Query &query, bool variants,
                                std::span<const ArticleId> articles, int length)
{
    const Matcher matcher(query, variants);
    const DocumentReader reader(library);
    std::vector<Snippet> snippets;
    for (const ArticleId id : articles) {
        const std::optional<Article> article = reader.text(id);
        snippets.push_back(article ? snippetOf(*article, matcher, length) : Snippet{});
        snippets.back().article = id;
    }
    return snippets;
}

Concordance concordanceOf(const Connection &library, const Query &query, bool variants,
                          std::span<const ArticleId> articles, int context, qint64 limit)
{
    const Matcher matcher(query, variants);
    const DocumentReader reader(library);
    const ArticleListStore lists(library);
    Concordance concordance;
    for (const ArticleId &id : articles) {
        const std::optional<Article> article = reader.text(id);
        if (!article)
            continue;
        std::optional<ArticleRow> row;
        for (const FoundPart &part : findIn(*article, matcher)) {
            concordance.total += std::ssize(part.places);
            for (const Stretch &place : part.places) {
                if (std::ssize(concordance.lines) >= limit)
                    break;
                if (!row)
                    row = lists.rows(std::span(&id, 1)).front();
                concordance.lines.push_back(lineOf(*row, part, place, context));
            }
        }
    }
    return concordance;
}

} // namespace baolan::storage::search
