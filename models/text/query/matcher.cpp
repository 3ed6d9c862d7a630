// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/matcher.h"

#include "models/text/han.h"
#include "models/text/query/searchfold.h"
#include "models/text/query/variants.h"

#include <algorithm>
#include <iterator>

namespace baolan::text {

using domain::QueryPart;

namespace {

using Parts = std::vector<std::pair<QueryPart, QString>>;

/// A word of Latin letters or digits is found by its beginning only.
bool beginsInside(QStringView text, qsizetype at, QStringView phrase)
{
    if (at == 0)
        return false;
    const QChar before = text[at - 1];
    return (isLatin(phrase.front()) && isLatin(before)) || (isDigit(phrase.front()) && isDigit(before));
}

bool looksInto(QueryPart words, QueryPart part)
{
    return words == QueryPart::Anywhere || part == QueryPart::Anywhere || words == part;
}

std::vector<Stretch> placesOf(QStringView text, const QStringList &words, int distance)
{
    return words.size() == 1 ? phrasePlaces(text, words.front()) : nearPlaces(text, words, distance);
}

std::vector<Stretch> united(std::vector<Stretch> places)
{
    std::ranges::sort(places, {}, [](const Stretch &place) { return std::pair(place.start, place.end); });
    std::vector<Stretch> result;
    for (const Stretch &place : places) {
        if (!result.empty() && place.start < result.back().end)
            result.back().end = std::max(result.back().end, place.end);
        else
            result.push_back(place);
    }
    return result;
}

} // namespace

QueryPart queryPart(int part)
{
    switch (part) {
    case domain::part::Headline:
    case domain::part::Subheadline: return QueryPart::Title;
    case domain::part::Kicker:
    case domain::part::Series: return QueryPart::Kicker;
    case domain::part::Credits: return QueryPart::Byline;
    default: return QueryPart::Body;
    }
}

std::vector<Stretch> phrasePlaces(QStringView foldedText, QStringView foldedPhrase)
{
    std::vector<Stretch> places;
    if (foldedPhrase.isEmpty())
        return places;
    for (qsizetype at = foldedText.indexOf(foldedPhrase); at >= 0; at = foldedText.indexOf(foldedPhrase, at + 1)) {
        if (!beginsInside(foldedText, at, foldedPhrase))
            places.push_back({at, at + foldedPhrase.size()});
    }
    return places;
}

std::vector<Stretch> nearPlaces(QStringView foldedText, const QStringList &foldedWords, int distance)
{
    std::vector<std::vector<Stretch>> places;
    std::vector<qsizetype> starts;
    for (const QString &word : foldedWords) {
        places.push_back(phrasePlaces(foldedText, word));
        for (const Stretch &place : places.back())
            starts.push_back(place.start);
    }
    std::vector<Stretch> result;
    // Whatever begins last in a group, the others lie in the window before it.
    for (const qsizetype last : starts) {
        const auto inWindow = [=](const Stretch &place) { return place.start <= last && place.end >= last - distance; };
        const auto stands = [&](const std::vector<Stretch> &word) { return std::ranges::any_of(word, inWindow); };
        if (!std::ranges::all_of(places, stands))
            continue;
        for (const std::vector<Stretch> &word : places)
            std::ranges::copy_if(word, std::back_inserter(result), inWindow);
    }
    std::ranges::sort(result, {}, [](const Stretch &place) { return std::pair(place.start, place.end); });
    result.erase(std::ranges::unique(result).begin(), result.end());
    return result;
}

Matcher::Matcher(const domain::Query &query, bool variants) : m_query(query), m_variants(variants)
{
    collectWanted(query, true);
}

QString Matcher::folded(QStringView text) const
{
    const QString plain = searchFold(text);
    return m_variants ? simplifiedForm(plain) : plain;
}

Matcher::Words Matcher::folded(const QStringList &words, int distance, QueryPart part) const
{
    Words result{.words = {}, .distance = distance, .part = part};
    for (const QString &word : words)
        result.words << folded(word);
    return result;
}

void Matcher::collectWanted(const domain::Query &query, bool wanted)
{
    if (const auto *phrase = std::get_if<domain::PhraseQuery>(&query.value)) {
        if (wanted)
            m_wanted.push_back(folded(QStringList{phrase->words}, 0, phrase->part));
    } else if (const auto *near = std::get_if<domain::NearQuery>(&query.value)) {
        if (wanted)
            m_wanted.push_back(folded(near->words, near->distance, near->part));
    } else if (const auto *none = std::get_if<domain::NoneOf>(&query.value)) {
        for (const domain::Query &part : none->parts)
            collectWanted(part, !wanted);
    } else if (const auto *all = std::get_if<domain::AllOf>(&query.value)) {
        for (const domain::Query &part : all->parts)
            collectWanted(part, wanted);
    } else if (const auto *any = std::get_if<domain::AnyOf>(&query.value)) {
        for (const domain::Query &part : any->parts)
            collectWanted(part, wanted);
    }
}

bool Matcher::matches(const domain::Article &article, const Facts &facts) const
{
    Parts parts{{QueryPart::Title, folded(article.headline)},
                {QueryPart::Title, folded(article.subheadline)},
                {QueryPart::Kicker, folded(article.kicker)},
                {QueryPart::Kicker, folded(article.series)}};
    for (const domain::Byline &byline : article.byline)
        parts.emplace_back(QueryPart::Byline, folded(byline.name));
    for (const QString &credit : article.credits)
        parts.emplace_back(QueryPart::Byline, folded(credit));
    for (const QString &paragraph : article.paragraphs)
        parts.emplace_back(QueryPart::Body, folded(paragraph));
    return holds(m_query, parts, facts);
}

bool Matcher::holds(const domain::Query &query, const Parts &parts, const Facts &facts) const
{
    const auto inner = [&](const domain::Query &part) { return holds(part, parts, facts); };
    const auto stands = [&](const Words &words) {
        return std::ranges::any_of(parts, [&](const auto &part) {
            return looksInto(words.part, part.first) && !placesOf(part.second, words.words, words.distance).empty();
        });
    };
    if (const auto *all = std::get_if<domain::AllOf>(&query.value))
        return std::ranges::all_of(all->parts, inner);
    if (const auto *any = std::get_if<domain::AnyOf>(&query.value))
        return std::ranges::any_of(any->parts, inner);
    if (const auto *none = std::get_if<domain::NoneOf>(&query.value))
        return std::ranges::none_of(none->parts, inner);
    if (const auto *phrase = std::get_if<domain::PhraseQuery>(&query.value))
        return stands(folded(QStringList{phrase->words}, 0, phrase->part));
    if (const auto *near = std::get_if<domain::NearQuery>(&query.value))
        return stands(folded(near->words, near->distance, near->part));
    return facts(query);
}

std::vector<Stretch> Matcher::ranges(int part, QStringView text) const
{
    if (part != domain::part::Credits)
        return ranges(queryPart(part), text);
    std::vector<Stretch> result;
    qsizetype start = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        for (const Stretch &place : ranges(QueryPart::Byline, line))
            result.push_back({start + place.start, start + place.end});
        start += line.size() + 1;
    }
    return result;
}

std::vector<Stretch> Matcher::ranges(QueryPart kind, QStringView text) const
{
    std::vector<Stretch> places;
    const QString plain = hasWords() ? folded(text) : QString();
    for (const Words &words : m_wanted) {
        if (looksInto(words.part, kind))
            std::ranges::copy(placesOf(plain, words.words, words.distance), std::back_inserter(places));
    }
    return united(std::move(places));
}

} // namespace baolan::text
