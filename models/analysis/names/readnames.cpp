// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/readnames.h"

#include "models/analysis/names/bodies.h"
#include "models/analysis/names/bodycollector.h"
#include "models/analysis/names/districts.h"
#include "models/analysis/names/namecharacters.h"
#include "models/analysis/names/personcollector.h"
#include "models/analysis/names/persons.h"
#include "models/analysis/names/places.h"
#include "models/analysis/names/taggedspans.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ranges>

namespace baolan::analysis {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int knownNameCost = 300; // a name that is certain elsewhere in the article
constexpr int callNameCost = 900;  // 老 and the surname of one who is
constexpr double weightOfTagger = 50;
constexpr int strangeNameCost = 1800; // of a tagged name that no rule knows

/// The parts of the article, and the credit lines as one more.
Parts withCredits(const Parts &parts, const QStringList &credits)
{
    Parts all = parts;
    if (!credits.isEmpty()) {
        const QString text = credits.join(u'\n');
        all.push_back({domain::part::Credits, text, foldedUnits(text)});
    }
    return all;
}

class NameReader final
{
public:
    NameReader(const Parts &parts, const NameContext &context) : m_context(context)
    {
        m_readings.reserve(parts.size());
        for (const Part &part : parts)
            m_readings.push_back({.part = &part, .text = simplifiedUnits(part.folded), .tokens = {}, .bodies = {}});
    }

    void run(domain::Derived &derived)
    {
        segment();
        spreadCertainNames();
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            findBodies(m_readings[i]);
            addTaggedBodies(m_readings[i], m_tagged[i]);
        }
        const Region region(m_context.region, m_readings);
        std::vector<std::vector<PlaceSpan>> places;
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            const std::vector<PostSpan> posts = postSpans(m_readings[i]);
            places.push_back(findPlaces(m_readings[i], region, posts));
            addTaggedPlaces(m_readings[i], m_tagged[i], posts, places.back());
        }
        derived.districts = readDistricts(m_readings, places, region);
        const QString district = derived.districts.empty() ? QString() : derived.districts.front().name;
        std::ranges::move(collectPersons(m_readings), std::back_inserter(derived.entities));
        std::ranges::move(collectBodies(m_readings, district), std::back_inserter(derived.entities));
        std::ranges::move(collectPlaces(places, region), std::back_inserter(derived.entities));
    }

private:
    [[nodiscard]] static std::vector<NameCandidate> candidatesOf(const PartReading &reading)
    {
        std::vector<NameCandidate> candidates =
            readBylineNames(reading.text, reading.part->number == domain::part::Credits);
        addDottedNames(reading.text, candidates);
        return candidates;
    }

    /// What the tagger takes for a name must be shaped like one: no word, not with a post before it, as short as names
    /// are unless it is written with the characters of foreign names.
    static bool isNameLike(QStringView text)
    {
        if (text.size() < 2 || text.size() > 8)
            return false;
        bool isWord = false;
        lexicon::wordsAt(text, 0, [&](qsizetype length, std::uint32_t word) {
            isWord = isWord || length == text.size() ||
                     (length > 1 && lexicon::info(word).is(word::Title | word::PersonNoun));
        });
        const int surname = namecharacters::surnameLength(text, 0);
        if (surname == 0 && text.size() > 2 && lexicon::find(text.sliced(1)) != 0)
            return false; // a character and a word: 小提琴, 迎国庆
        return !isWord && (text.size() <= std::max(surname + 2, 3) ||
                           std::ranges::all_of(text, &namecharacters::isTransliteration));
    }

    /// How sure the tagger is, in the lattice's units (-100 ln p).
    static NameCandidate taggedCandidate(const Tagged &tagged)
    {
        const double odds = std::log(std::max(double(tagged.score), 0.5) / std::max(1 - double(tagged.score), 0.001));
        const int bonus = static_cast<int>(weightOfTagger * odds);
        return {tagged.start, tagged.end, evidence::Tagged, false, strangeNameCost - bonus, bonus};
    }

    void segment()
    {
        for (PartReading &reading : m_readings) {
            m_candidates.push_back(candidatesOf(reading));
            m_segmenter.segment(reading.text, m_candidates.back(), reading.tokens);
            m_tagged.emplace_back();
            if (m_context.tagger && reading.part->number != domain::part::Credits)
                askTagger(reading);
        }
    }

    void askTagger(PartReading &reading)
    {
        std::vector<NameCandidate> &candidates = m_candidates.back();
        const std::size_t before = candidates.size();
        m_tagged.back() = tagDoubtful(reading, *m_context.tagger);
        for (const Tagged &tagged : m_tagged.back()) {
            if (tagged.type == NameType::Person &&
                isNameLike(QStringView(reading.text).sliced(tagged.start, tagged.end - tagged.start)))
                candidates.push_back(taggedCandidate(tagged));
        }
        if (candidates.size() > before)
            m_segmenter.segmentAgain(reading.text, candidates, before, reading.tokens);
    }

    /// A name that is certain in one place is taken for the same name wherever it stands in the article.
    void spreadCertainNames()
    {
        QStringList names;
        for (const PartReading &reading : m_readings) {
            for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
                const Token &token = reading.tokens[i];
                if (token.length() < 2 || !isCertainPerson(reading, i) ||
                    !(token.reasons & (evidence::Byline | evidence::Role | evidence::Cue | evidence::Tagged)))
                    continue;
                QString name = reading.textOf(token).toString();
                name.remove(u' ');
                if (!names.contains(name))
                    names.append(name);
            }
        }
        for (std::size_t part = 0; part < m_readings.size(); ++part) {
            PartReading &reading = m_readings[part];
            const std::size_t before = m_candidates[part].size();
            addKnownNames(reading, names, m_candidates[part]);
            if (m_candidates[part].size() > before)
                m_segmenter.segmentAgain(reading.text, m_candidates[part], before, reading.tokens);
            for (Token &token : reading.tokens) {
                if (token.kind == TokenKind::Person && token.length() > 1 && names.contains(reading.textOf(token)))
                    token.reasons |= evidence::Known;
            }
        }
    }

    /// The names wherever else they stand, and 老祖 of 祖金宝: the surname is known.
    static void addKnownNames(const PartReading &reading, const QStringList &names,
                              std::vector<NameCandidate> &candidates)
    {
        std::uint64_t firsts = 0; // most characters begin none of the names: told by one look
        for (const QString &name : names)
            firsts |= std::uint64_t(1) << (name[0].unicode() & 63);
        const QStringView text = reading.text;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if ((firsts >> (text[at].unicode() & 63) & 1) == 0)
                continue;
            for (const QString &name : names) {
                if (text[at] != name[0])
                    continue;
                if (text.sliced(at).startsWith(name) && !isTaken(reading, at, at + name.size()))
                    candidates.push_back({at, at + name.size(), evidence::Known, false, knownNameCost});
                const bool isCalled = at > 0 && (text[at - 1] == u'老' || text[at - 1] == u'小');
                if (isCalled && namecharacters::surnameLength(name, 0) == 1 && !isTaken(reading, at - 1, at + 1))
                    candidates.push_back({at - 1, at + 1, evidence::Known, false, callNameCost});
            }
        }
    }

    static bool isTaken(const PartReading &reading, qsizetype start, qsizetype end)
    {
        const auto token = std::ranges::lower_bound(reading.tokens, start, {}, &Token::start);
        return token != reading.tokens.end() && token->start == start && token->end == end &&
               token->kind == TokenKind::Person;
    }

    [[nodiscard]] std::vector<domain::EntityMentions> collectPlaces(const std::vector<std::vector<PlaceSpan>> &places,
                                                                    const Region &region) const
    {
        std::vector<domain::EntityMentions> entities;
        for (std::size_t part = 0; part < m_readings.size(); ++part) {
            const PartReading &reading = m_readings[part];
            for (const PlaceSpan &place : places[part]) {
                const qsizetype start = reading.tokens[place.first].start;
                const qsizetype end = reading.tokens[place.last].end;
                const QString text = reading.printed(start, end);
                QString name = text;
                if (const auto area = place.isArea ? region.areaOf(reading.tokens[place.last]) : std::nullopt;
                    area && place.first == place.last)
                    name = lexicon::areaName(area->area).toString();
                auto entity = std::ranges::find(entities, name, &domain::EntityMentions::name);
                if (entity == entities.end())
                    entity = entities.insert(
                        entities.end(),
                        {.type = domain::EntityType::Place, .name = name, .id = {}, .mentions = {}, .posts = {}});
                entity->mentions.push_back(
                    {text, {reading.part->number, start, end}, place.isArea ? u"area"_s : u"site"_s, place.confidence});
            }
        }
        return entities;
    }

    const NameContext &m_context;
    std::vector<PartReading> m_readings;
    std::vector<std::vector<NameCandidate>> m_candidates;
    std::vector<std::vector<Tagged>> m_tagged; ///< of each part
    Segmenter m_segmenter;
};

} // namespace

void readNames(const Parts &parts, const NameContext &context, domain::Derived &derived)
{
    const Parts all = withCredits(parts, context.credits);
    NameReader(all, context).run(derived);
}

} // namespace baolan::analysis
