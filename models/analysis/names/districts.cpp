// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/districts.h"

#include "models/text/han.h"

#include <algorithm>
#include <map>

namespace baolan::analysis {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double aboutWeight = 3.0; // what an article is about is named in its head, its first sentence, or three times
constexpr double aboutAloneWeight = 1.8; // the only district: twice is enough
constexpr double shareOfMain = 0.4;      // … and not much less often than the main one
constexpr std::size_t enumeration = 4;   // so many in one sentence are a list
constexpr double headlineWeight = 6.0;
constexpr double leadWeight = 3.0;
constexpr double insideNameWeight = 0.3; // 大兴国际机场, 潘家园旧货市场: the name of a site says little of what is told
constexpr double townshipWeight = 0.9;

struct Score {
    double weight = 0;
    double headline = 0;
    double lead = 0;
    bool byTownshipOnly = true;
    int order = 0;
};

class DistrictReader final
{
public:
    explicit DistrictReader(const Region &region) : m_region(region) {}

    void read(const PartReading &reading, const std::vector<PlaceSpan> &places)
    {
        const bool isHead = reading.part->number < 0;
        const bool isFirstParagraph = reading.part->number == 0;
        std::size_t sentence = 0;
        std::size_t sentences = 0;
        while (sentence < reading.tokens.size()) {
            std::size_t end = sentence;
            while (end < reading.tokens.size() && !text::isSentenceEnd(reading.text[reading.tokens[end].start]))
                ++end;
            readSentence(reading, places, sentence, end, isHead, isFirstParagraph && sentences == 0);
            ++sentences;
            sentence = end + 1;
        }
    }

    /// The districts named by a name that means nothing else.
    void noteFullNames(const PartReading &reading)
    {
        for (const Token &token : reading.tokens) {
            const auto area = m_region.areaOf(token);
            if (area && !area->isWeak && m_region.hasDistrict(lexicon::areaCode(area->area)))
                m_inFull.push_back(lexicon::areaCode(area->area));
        }
    }

    [[nodiscard]] std::vector<domain::ArticleDistrict> result() const
    {
        std::vector<std::pair<std::uint32_t, Score>> ranked(m_scores.begin(), m_scores.end());
        std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) {
            return a.second.weight != b.second.weight ? a.second.weight > b.second.weight
                                                      : a.second.order < b.second.order;
        });
        std::vector<domain::ArticleDistrict> districts;
        const double most = ranked.empty() ? 0 : ranked.front().second.weight;
        for (const auto &[code, score] : ranked) {
            // The only one, or the first by far.
            const bool isAlone =
                ranked.size() == 1 || (&score == &ranked.front().second && most >= 2 * ranked[1].second.weight);
            const double wanted = isAlone ? aboutAloneWeight : aboutWeight;
            const bool isAbout = score.weight >= wanted && score.weight >= most * shareOfMain;
            districts.push_back(
                {QString::number(code), lexicon::areaNameOf(code).toString(), isAbout, reasonOf(score, isAbout)});
        }
        return districts;
    }

private:
    void readSentence(const PartReading &reading, const std::vector<PlaceSpan> &places, std::size_t from,
                      std::size_t to, bool isHead, bool isLead)
    {
        std::vector<std::pair<std::uint32_t, double>> named;
        for (std::size_t i = from; i < to; ++i) {
            const auto district = m_region.districtOf(reading.tokens[i]);
            if (!district || isWeakAlone(reading, i) || isElsewhere(reading, i))
                continue;
            const bool isTownship = !namesDistrict(reading.tokens[i]);
            double weight = isTownship ? townshipWeight : 1.0;
            if (isInsideSite(reading, places, i) || (isTownship && reading.textOf(reading.tokens[i]).size() < 3))
                weight = insideNameWeight;
            named.emplace_back(*district, weight);
            m_scores.try_emplace(*district, Score{.order = static_cast<int>(m_scores.size())});
            m_scores[*district].byTownshipOnly &= isTownship;
        }
        std::vector<std::uint32_t> different;
        for (const auto &[code, weight] : named) {
            if (std::ranges::find(different, code) == different.end())
                different.push_back(code);
        }
        const bool isList = different.size() >= enumeration;
        for (const auto &[code, weight] : named) {
            Score &score = m_scores[code];
            const double place = isHead ? headlineWeight : isLead ? leadWeight : 1.0;
            const double gain = isList ? 0.2 : weight < townshipWeight ? (isHead ? 1.0 : weight) : weight * place;
            score.weight += gain;
            score.headline += isHead && !isList ? gain : 0;
            score.lead += isLead && !isList ? gain : 0;
        }
    }

    [[nodiscard]] bool namesDistrict(const Token &token) const
    {
        for (std::uint32_t i = 0; i < token.info.areaCount; ++i) {
            if (m_region.hasDistrict(lexicon::areaCode(lexicon::areaReference(token.info.areaFirst + i).area)))
                return true;
        }
        return false;
    }

    /// 辽宁朝阳: what stands right behind the name of another province belongs to it.
    [[nodiscard]] bool isElsewhere(const PartReading &reading, std::size_t token) const
    {
        if (token == 0 || !reading.tokens[token - 1].is(word::Area))
            return false;
        const auto before = m_region.areaOf(reading.tokens[token - 1]);
        return before && !m_region.holds(lexicon::areaCode(before->area)) &&
               reading.tokens[token - 1].end == reading.tokens[token].start;
    }

    /// A common word that also names an area counts only where the area itself is named too (开发区).
    [[nodiscard]] bool isWeakAlone(const PartReading &reading, std::size_t token) const
    {
        const auto area = m_region.areaOf(reading.tokens[token]);
        return !area || (area->isWeak && std::ranges::find(m_inFull, lexicon::areaCode(area->area)) == m_inFull.end());
    }

    static bool isInsideSite(const PartReading &reading, const std::vector<PlaceSpan> &places, std::size_t token)
    {
        return std::ranges::any_of(places, [&](const PlaceSpan &place) {
            return !place.isArea && place.first <= token && token < place.last &&
                   reading.textOf(reading.tokens[token]).size() < 3;
        });
    }

    static QString reasonOf(const Score &score, bool isAbout)
    {
        if (score.headline > 0)
            return u"headline"_s;
        if (isAbout && score.lead > 0)
            return u"first sentence"_s;
        if (isAbout)
            return u"named often"_s;
        return score.byTownshipOnly ? u"township"_s : u"mentioned"_s;
    }

    const Region &m_region;
    std::vector<std::uint32_t> m_inFull;
    std::map<std::uint32_t, Score> m_scores;
};

} // namespace

std::vector<domain::ArticleDistrict> readDistricts(const std::vector<PartReading> &readings,
                                                   const std::vector<std::vector<PlaceSpan>> &places,
                                                   const Region &region)
{
    DistrictReader reader(region);
    for (const PartReading &reading : readings)
        reader.noteFullNames(reading);
    for (std::size_t i = 0; i < readings.size(); ++i)
        reader.read(readings[i], places[i]);
    return reader.result();
}

} // namespace baolan::analysis
