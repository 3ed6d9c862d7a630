// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/segmenter.h"

#include "models/analysis/names/namecharacters.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

using namespace namecharacters;

// Costs are -100 ln p, tuned on written articles.
constexpr int unknownUnit = 1500;
constexpr int namePrior = 480;
constexpr int noCuePenalty = 120;
constexpr int roleBonus = 450;
constexpr int titleBonus = 620;
constexpr int nounBonus = 380; // 职工, 学生: names follow them less often than posts
constexpr int cueBonus = 300;
constexpr int rareSurname = 800;
constexpr int unlistedSurname = 1000;
constexpr int callNamePrior = 380; // 老吴, 吴某, 王主任
constexpr int foreignPrior = 900;
constexpr int wordPenalty = 60; // long words before chains of short ones

// Surnames that are function words as well: alone with a title they are that.
constexpr QStringView functionSurnames =
    u"任和向从于时由代常方及为有对单位原前副正各该本会使与同由让给被将就曾经党国公大小工成是高区";

// Characters that more often stand behind a name than at its end.
constexpr QStringView behindNames = u"正将在为对向和与说从曾已还又也就被把等则均都今昨现率皆仍携赴获称指亦";
constexpr QStringView neverInNames = u"率均皆已还又也就被把说携获";
constexpr QStringView placeEndings = u"路街巷桥村河湖站馆院厂店镇乡县区"; // so end names of places
constexpr int functionPenalty = 300;

// Of them 那 is a surname, too; others are taken for one behind a post.
constexpr QStringView demonstratives = u"那这该此哪每某各";
constexpr QStringView smallNumbers = u"一两二三四五六七八九十几半首末";

/// 黄海 before 某海域
bool isPlaceWord(QStringView text)
{
    const std::uint32_t word = lexicon::find(text);
    return word && lexicon::info(word).speech == Speech::Place;
}

bool isNumberUnit(QChar unit) { return text::isDigit(unit) || unit == u'.' || unit == u'%'; }

TokenKind kindOf(QChar unit)
{
    if (text::isDigit(unit))
        return TokenKind::Number;
    if (text::isLatin(unit))
        return TokenKind::Latin;
    return text::isBlank(unit) ? TokenKind::Blank : TokenKind::Mark;
}

qsizetype endOfOther(QStringView text, qsizetype at)
{
    const TokenKind kind = kindOf(text[at]);
    qsizetype end = at + 1;
    if (kind == TokenKind::Mark)
        return end;
    while (end < text.size() && !text::isHan(text[end]) &&
           (kindOf(text[end]) == kind || (kind == TokenKind::Number && isNumberUnit(text[end]))))
        ++end;
    return end;
}

} // namespace

void Segmenter::segment(QStringView text, std::span<const NameCandidate> candidates, Tokens &tokens)
{
    walk(text, candidates, tokens,
         [&](qsizetype start, qsizetype end) { segmentHan(text, start, end, candidates, tokens); });
}

void Segmenter::segmentAgain(QStringView text, std::span<const NameCandidate> candidates, std::size_t known,
                             Tokens &tokens)
{
    m_before.swap(tokens);
    auto before = m_before.cbegin();
    walk(text, candidates, tokens, [&](qsizetype start, qsizetype end) {
        const auto isInside = [&](const NameCandidate &candidate) {
            return candidate.start >= start && candidate.end <= end;
        };
        if (std::ranges::any_of(candidates.subspan(known), isInside))
            return segmentHan(text, start, end, candidates, tokens);
        while (before->start < start)
            ++before;
        for (; before != m_before.cend() && before->start < end; ++before)
            tokens.push_back(*before);
    });
}

template<typename Han>
void Segmenter::walk(QStringView text, std::span<const NameCandidate> candidates, Tokens &tokens, const Han &han)
{
    tokens.clear();
    auto candidate = candidates.begin();
    qsizetype at = 0;
    while (at < text.size()) {
        while (candidate != candidates.end() && (candidate->start < at || !candidate->forced))
            ++candidate;
        const qsizetype stop = candidate == candidates.end() ? text.size() : candidate->start;
        if (at == stop) {
            tokens.push_back({.start = candidate->start,
                              .end = candidate->end,
                              .kind = TokenKind::Person,
                              .reasons = candidate->reasons,
                              .margin = 2000});
            at = candidate->end;
            continue;
        }
        if (!text::isHan(text[at])) {
            const qsizetype end = std::min(endOfOther(text, at), stop);
            const TokenKind kind = kindOf(text[at]);
            tokens.push_back({.start = at,
                              .end = end,
                              .kind = kind,
                              .mark = kind == TokenKind::Mark ? text[at].unicode() : char16_t(0)});
            at = end;
            continue;
        }
        qsizetype end = at + 1;
        while (end < stop && text::isHan(text[end]))
            ++end;
        han(at, end);
        at = end;
    }
}

void Segmenter::segmentHan(QStringView text, qsizetype start, qsizetype end, std::span<const NameCandidate> candidates,
                           Tokens &tokens)
{
    const QStringView run = text.first(end);
    collectWords(run, start, end);
    collectNames(run, start, end, start == 0 || !text::isHan(text[start - 1]));
    const std::size_t inOrder = m_names.size();
    for (const NameCandidate &candidate : candidates) {
        if (!candidate.forced && candidate.start >= start && candidate.end <= end &&
            !pointsOut(run, candidate.start, end))
            addFromOutside(start, candidate);
    }
    if (m_names.size() > inOrder)
        std::ranges::stable_sort(m_names, {}, &Edge::start);
    findPath(start, end);
    for (qsizetype at = start; at < end;) {
        const auto [index, isName] = m_choice[static_cast<std::size_t>(at - start)];
        if (index < 0) {
            tokens.push_back({.start = at, .end = at + 1, .kind = TokenKind::Single});
            ++at;
            continue;
        }
        const Edge &edge = isName ? m_names[static_cast<std::size_t>(index)] : m_edges[static_cast<std::size_t>(index)];
        Token token{.start = at, .end = edge.end, .kind = edge.person ? TokenKind::Person : TokenKind::Word};
        if (edge.word)
            token.info = lexicon::info(edge.word);
        if (edge.person) {
            token.reasons = edge.reasons;
            token.margin = wordsOnlyCost(start, at, edge.end) - edge.cost;
        }
        tokens.push_back(token);
        at = edge.end;
    }
}

void Segmenter::collectWords(QStringView text, qsizetype start, qsizetype end)
{
    const auto size = static_cast<std::size_t>(end - start);
    m_edges.clear();
    m_names.clear();
    m_firstEdge.assign(size + 1, 0);
    m_roleEnds.assign(size + 1, 0);
    m_counts.assign(size + 1, 0);
    m_cueBegins.assign(size + 1, 0);
    for (qsizetype at = start; at < end; ++at) {
        m_firstEdge[static_cast<std::size_t>(at - start)] = m_edges.size();
        lexicon::wordsAt(text, at, [&](qsizetype length, std::uint32_t word) {
            const WordInfo info = lexicon::info(word);
            m_edges.push_back({at, at + length, info.cost + (length == 1 ? wordPenalty : 0), word, 0,
                               info.speech == Speech::Person && length > 1});
            if (length == 1 && info.is(word::Counter))
                m_counts[static_cast<std::size_t>(at - start)] = 1;
            if (info.is(word::Title | word::PersonNoun))
                m_roleEnds[static_cast<std::size_t>(at + length - start)] |= info.is(word::Title) ? 3 : 1;
            if (info.is(word::Cue))
                m_cueBegins[static_cast<std::size_t>(at - start)] |=
                    length > 1 || text[at] == u'说' || text[at] == u'任' ? 1 : 4;
            if (info.is(word::Title | word::PersonNoun) && length > 1)
                m_cueBegins[static_cast<std::size_t>(at - start)] |= 2;
        });
    }
    m_firstEdge[size] = m_edges.size();
}

/// A demonstrative before a measure word, a small number between them or not: 那顿, 那几位. No name begins so.
bool Segmenter::pointsOut(QStringView text, qsizetype at, qsizetype end) const
{
    if (!demonstratives.contains(text[at]))
        return false;
    const qsizetype start = end - static_cast<qsizetype>(m_counts.size()) + 1;
    const qsizetype next = at + 1 < end && smallNumbers.contains(text[at + 1]) ? at + 2 : at + 1;
    return next < end && m_counts[static_cast<std::size_t>(next - start)];
}

std::uint8_t Segmenter::surroundings(qsizetype start, qsizetype from, qsizetype to) const
{
    std::uint8_t reasons = 0;
    if (m_roleEnds[static_cast<std::size_t>(from - start)])
        reasons |= evidence::Role;
    const std::uint8_t behind = m_cueBegins[static_cast<std::size_t>(to - start)];
    // Prepositions stand behind nouns of all kinds: they tell only behind a post.
    if ((behind & 1) || ((behind & 4) && reasons))
        reasons |= evidence::Cue;
    return reasons;
}

void Segmenter::addName(qsizetype start, qsizetype end, int cost, std::uint8_t reasons)
{
    m_names.push_back({start, end, cost, 0, reasons, true});
}

void Segmenter::addFromOutside(qsizetype start, const NameCandidate &candidate)
{
    std::uint8_t reasons = candidate.reasons;
    if (reasons & evidence::Tagged) {
        const auto same = [&candidate](const Edge &name) {
            return name.start == candidate.start && name.end == candidate.end;
        };
        bool isKnown = false;
        for (Edge &name : m_names) {
            if (!same(name))
                continue;
            name.cost -= candidate.bonus;
            name.reasons |= evidence::Tagged;
            isKnown = true;
        }
        if (isKnown)
            return;
        reasons |= surroundings(start, candidate.start, candidate.end);
    }
    addName(candidate.start, candidate.end, candidate.cost, reasons);
}

void Segmenter::collectNames(QStringView text, qsizetype start, qsizetype end, bool atBreak)
{
    for (qsizetype at = start; at < end; ++at) {
        if (pointsOut(text, at, end))
            continue;
        const bool role = m_roleEnds[static_cast<std::size_t>(at - start)];
        const QChar unit = text[at];
        if (const int surname = surnameLength(text, at)) {
            const int base = surnameCost(text, at, surname);
            for (qsizetype given = 1; given <= 2 && at + surname + given <= end; ++given) {
                const qsizetype stop = at + surname + given;
                const std::uint8_t reasons = surroundings(start, at, stop);
                int cost = namePrior + base + givenCost(text.sliced(at + surname, given));
                cost -= reasons & evidence::Role
                            ? (m_roleEnds[static_cast<std::size_t>(at - start)] & 2 ? titleBonus : nounBonus)
                            : 0;
                cost -= reasons & evidence::Cue ? cueBonus : 0;
                cost += reasons ? 0 : noCuePenalty;
                if (given == 2 && stop < end && neverInNames.contains(text[stop - 1]))
                    cost += 2 * functionPenalty;
                else if (given == 2 && stop < end && !(m_cueBegins[static_cast<std::size_t>(stop - start)] & 1) &&
                         behindNames.contains(text[stop - 1]))
                    cost += functionPenalty;
                if (!reasons && placeEndings.contains(text[stop - 1]))
                    cost += 2 * functionPenalty;
                addName(at, stop, cost, reasons);
            }
            const qsizetype behind = at + surname;
            const bool endsPlace =
                at > start && behind < end && text[behind] == u'某' && isPlaceWord(text.sliced(at - 1, 2));
            if (behind < end && text[behind] == u'某' && !endsPlace)
                addName(at, behind + (behind + 1 < end && text[behind + 1] == u'某' ? 2 : 1),
                        callNamePrior + base + (base > rareSurname && !role ? 400 : 0), evidence::Cue);
            // 龙某祥
            if (behind + 1 < end && text[behind] == u'某' && text[behind + 1] != u'某')
                addName(at, behind + 2, callNamePrior + base + 550, evidence::Cue);
            if (surname == 1 && behind < end && (m_cueBegins[static_cast<std::size_t>(behind - start)] & 2) &&
                ((at == start && atBreak) || !functionSurnames.contains(unit)))
                addName(at, behind, callNamePrior + base + (role ? -200 : at == start ? 0 : 100), evidence::Cue);
        } else if (m_roleEnds[static_cast<std::size_t>(at - start)] & 2) {
            // Behind a post a name may have a surname that no list holds, where a sentence goes on as behind names.
            for (qsizetype stop = at + 2; stop <= at + 3 && stop <= end; ++stop) {
                const bool isClosed = stop == end || (m_cueBegins[static_cast<std::size_t>(stop - start)] & 1);
                if (isClosed && m_roleEnds[static_cast<std::size_t>(stop - start)] == 0)
                    addName(at, stop,
                            namePrior + unlistedSurname + givenCost(text.sliced(at + 1, stop - at - 1)) - titleBonus,
                            surroundings(start, at, stop));
            }
        }
        if ((unit == u'老' || unit == u'小' || unit == u'阿') && at + 1 < end && surnameLength(text, at + 1) == 1) {
            const std::uint8_t reasons = surroundings(start, at, at + 2);
            const bool broken = at == start && atBreak;
            addName(at, at + 2,
                    callNamePrior + 200 + surnameCost(text, at + 1, 1) - (reasons & evidence::Role ? roleBonus : 0) -
                        (reasons & evidence::Cue ? cueBonus : 0) + (reasons || broken ? 0 : 250),
                    reasons);
        }
        if (role) {
            qsizetype stop = at;
            int cost =
                (m_roleEnds[static_cast<std::size_t>(at - start)] & 2 ? foreignPrior - 200 : foreignPrior) - roleBonus;
            while (stop < end && stop - at < 7 && isTransliteration(text[stop])) {
                ++stop;
                cost += 330;
                if (stop - at >= 2)
                    addName(at, stop, cost, surroundings(start, at, stop));
            }
        }
    }
    for (Edge &edge : m_edges) {
        if (edge.person)
            edge.reasons = static_cast<std::uint8_t>(evidence::Lexicon | surroundings(start, edge.start, edge.end));
    }
}

void Segmenter::findPath(qsizetype start, qsizetype end)
{
    const auto size = static_cast<std::size_t>(end - start);
    m_best.assign(size + 1, 0);
    m_choice.assign(size + 1, {-1, false});
    std::size_t name = m_names.size();
    for (std::size_t at = size; at-- > 0;) {
        const qsizetype place = start + static_cast<qsizetype>(at);
        int best = unknownUnit + m_best[at + 1];
        std::pair<int, bool> choice{-1, false};
        for (std::size_t i = m_firstEdge[at]; i < m_firstEdge[at + 1]; ++i) {
            const int cost = m_edges[i].cost + m_best[static_cast<std::size_t>(m_edges[i].end - start)];
            if (cost < best) {
                best = cost;
                choice = {static_cast<int>(i), false};
            }
        }
        while (name > 0 && m_names[name - 1].start == place) {
            --name;
            const int cost = m_names[name].cost + m_best[static_cast<std::size_t>(m_names[name].end - start)];
            if (cost < best) {
                best = cost;
                choice = {static_cast<int>(name), true};
            }
        }
        m_best[at] = best;
        m_choice[at] = choice;
    }
}

int Segmenter::wordsOnlyCost(qsizetype start, qsizetype from, qsizetype to) const
{
    constexpr int room = 16;
    int best[room + 1] = {};
    const auto length = static_cast<int>(std::min<qsizetype>(to - from, room));
    for (int at = length; at-- > 0;) {
        best[at] = unknownUnit + best[at + 1];
        const auto place = static_cast<std::size_t>(from - start) + static_cast<std::size_t>(at);
        for (std::size_t i = m_firstEdge[place]; i < m_firstEdge[place + 1]; ++i) {
            const qsizetype stop = m_edges[i].end - from;
            if (stop <= length && !m_edges[i].person)
                best[at] = std::min(best[at], m_edges[i].cost + best[stop]);
        }
    }
    return best[0];
}

} // namespace baolan::analysis
