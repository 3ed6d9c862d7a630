// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/taggedspans.h"

#include "models/analysis/names/namecharacters.h"

#include <algorithm>
#include <functional>
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
std::optional<TokenRange> tokensOf(const PartReading &reading, const Tagged &name)
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

bool isClosedClass(const Token &token)
{
    switch (token.info.speech) {
    case Speech::Particle:
    case Speech::Preposition:
    case Speech::Conjunction:
    case Speech::Pronoun:
    case Speech::Adverb:
    case Speech::Number:
    case Speech::Measure:
    case Speech::Position: return token.kind == TokenKind::Word;
    default: return false;
    }
}

class Doubts final
{
public:
    explicit Doubts(const PartReading &reading) : m_reading(reading), m_tokens(reading.tokens) {}

    /// Asked for one sentence after the other.
    [[nodiscard]] bool operator()(qsizetype from, qsizetype end)
    {
        while (m_next < m_tokens.size() && m_tokens[m_next].start < from)
            ++m_next;
        bool isOpen = false;
        for (; m_next < m_tokens.size() && m_tokens[m_next].start < end; ++m_next)
            isOpen = isOpen || isDoubtful(m_next);
        return isOpen;
    }

private:
    [[nodiscard]] bool isDoubtful(std::size_t i) const
    {
        if (m_tokens[i].kind == TokenKind::Person)
            return !isCertainPerson(m_reading, i);
        if (!mayBeOfName(i) || i + 1 == m_tokens.size())
            return false;
        const Token &next = m_tokens[i + 1];
        const bool isSurname = namecharacters::surnameLength(m_reading.text, m_tokens[i].start) > 0;
        const bool isShortWord = next.kind == TokenKind::Word && next.length() <= 2 && !isClosedClass(next);
        return mayBeOfName(i + 1) || (isSurname && isShortWord);
    }

    /// A single character that no closed class explains.
    [[nodiscard]] bool mayBeOfName(std::size_t i) const
    {
        const Token &token = m_tokens[i];
        if (token.length() != 1 || isClosedClass(token))
            return false;
        return token.kind == TokenKind::Single ||
               (token.kind == TokenKind::Word && (namecharacters::surnameLength(m_reading.text, token.start) > 0 ||
                                                  namecharacters::isTransliteration(m_reading.text[token.start])));
    }

    const PartReading &m_reading;
    const Tokens &m_tokens;
    std::size_t m_next = 0;
};

} // namespace

std::vector<Tagged> tagDoubtful(const PartReading &reading, const Tagger &tagger)
{
    Doubts doubts(reading);
    return tagger.tag(reading.part->text, std::ref(doubts));
}

void addTaggedBodies(PartReading &reading, std::span<const Tagged> tagged)
{
    for (const Tagged &name : tagged) {
        if (name.type != NameType::Organisation || double(name.score) < sure || name.end - name.start < shortestBody)
            continue;
        const auto range = tokensOf(reading, name);
        if (!range || !isFree(reading, *range) || !reading.tokens[range->last].is(namedHeads))
            continue;
        const BodySpan body{.first = range->first,
                            .last = range->last,
                            .start = name.start,
                            .end = name.end,
                            .isShort = false,
                            .confidence = double(name.score) * 0.8};
        reading.bodies.insert(std::ranges::upper_bound(reading.bodies, body.first, {}, &BodySpan::first), body);
    }
}

void addTaggedPlaces(const PartReading &reading, std::span<const Tagged> tagged, const std::vector<PostSpan> &posts,
                     std::vector<PlaceSpan> &places)
{
    for (const Tagged &name : tagged) {
        if (name.type != NameType::Place || double(name.score) < sure || name.end - name.start < shortest)
            continue;
        const auto range = tokensOf(reading, name);
        if (!range || !isFree(reading, *range) || range->first == range->last)
            continue; // a single word is known to the rules, and they took it for no place
        const auto overlaps = [&](const auto &span) { return range->overlaps(span.first, span.last); };
        if (std::ranges::any_of(places, overlaps) || std::ranges::any_of(posts, overlaps))
            continue;
        const PlaceSpan place{
            .first = range->first, .last = range->last, .isArea = false, .confidence = double(name.score) * 0.8};
        places.insert(std::ranges::upper_bound(places, place.first, {}, &PlaceSpan::first), place);
    }
}

} // namespace baolan::analysis
