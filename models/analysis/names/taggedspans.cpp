// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/taggedspans.h"

#include <algorithm>
#include <optional>

namespace baolan::analysis {

namespace {

constexpr double sure = 0.9;
constexpr qsizetype shortest = 2;
constexpr qsizetype shortestBody = 4;
constexpr auto namedHeads =
    word::Company | word::School | word::Media; // what ends only bodies with a name of their own

struct TokenRange {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool overlaps(std::size_t from, std::size_t to) const { return first <= to && from <= last; }
};

/// The tokens of a tagged name, if it begins and ends where tokens do.
std::optional<TokenRange> tokensOf(const PartReading &reading, const TaggedName &name)
{
    const auto first = std::ranges::lower_bound(reading.tokens, name.start, {}, &Token::start);
    const auto last = std::ranges::lower_bound(reading.tokens, name.end, {}, &Token::end);
    if (first == reading.tokens.end() || last == reading.tokens.end() || first->start != name.start ||
        last->end != name.end)
        return std::nullopt;
    return TokenRange{std::size_t(first - reading.tokens.begin()), std::size_t(last - reading.tokens.begin())};
}

bool isFree(const PartReading &reading, const TokenRange &range)
{
    for (const BodySpan &body : reading.bodies) {
        if (range.overlaps(body.first, body.last))
            return false;
    }
    return std::none_of(reading.tokens.begin() + std::ptrdiff_t(range.first),
                        reading.tokens.begin() + std::ptrdiff_t(range.last) + 1,
                        [](const Token &token) { return token.kind == TokenKind::Person; });
}

} // namespace

void addTaggedBodies(PartReading &reading, std::span<const TaggedName> tagged)
{
    for (const TaggedName &name : tagged) {
        if (name.type != NameType::Organisation || name.part != reading.part->number || name.score < sure ||
            name.end - name.start < shortestBody)
            continue;
        const auto range = tokensOf(reading, name);
        if (!range || !isFree(reading, *range) || !reading.tokens[range->last].is(namedHeads))
            continue;
        const BodySpan body{.first = range->first,
                            .last = range->last,
                            .start = name.start,
                            .end = name.end,
                            .isShort = false,
                            .confidence = name.score * 0.8};
        reading.bodies.insert(std::ranges::upper_bound(reading.bodies, body.first, {}, &BodySpan::first), body);
    }
}

void addTaggedPlaces(const PartReading &reading, std::span<const TaggedName> tagged, const std::vector<PostSpan> &posts,
                     std::vector<PlaceSpan> &places)
{
    for (const TaggedName &name : tagged) {
        if (name.type != NameType::Place || name.part != reading.part->number || name.score < sure ||
            name.end - name.start < shortest)
            continue;
        const auto range = tokensOf(reading, name);
        if (!range || !isFree(reading, *range) || range->first == range->last)
            continue; // a single word is known to the rules, and they took it for no place
        const auto overlaps = [&](const auto &span) { return range->overlaps(span.first, span.last); };
        if (std::ranges::any_of(places, overlaps) || std::ranges::any_of(posts, overlaps))
            continue;
        const PlaceSpan place{
            .first = range->first, .last = range->last, .isArea = false, .confidence = name.score * 0.8};
        places.insert(std::ranges::upper_bound(places, place.first, {}, &PlaceSpan::first), place);
    }
}

} // namespace baolan::analysis
