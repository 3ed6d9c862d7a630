// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/places.h"

#include "models/analysis/names/phrases.h"

#include <algorithm>
#include <array>
#include <optional>

namespace baolan::analysis {

namespace {

constexpr qsizetype longestPlace = 24;

/// Words for the place in question (全市, 首都, 该区) and for its inhabitants' country, which name none.
bool isDeictic(QStringView text)
{
    constexpr std::array<QStringView, 12> words{u"首都", u"中国", u"全国", u"中华", u"祖国", u"国家", u"东方", u"西方", u"南方", u"北方", u"故宫博物", u"全区"};
    return std::ranges::find(words, text) != words.end();
}

class PlaceFinder final
{
public:
    PlaceFinder(const PartReading &reading, const Region &region) : m_reading(reading), m_tokens(reading.tokens), m_region(region) {}

    std::vector<PlaceSpan> run()
    {
        std::vector<PlaceSpan> places;
        bool inTitle = false;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            inTitle = textOf(i) == u"《" || (inTitle && textOf(i) != u"》");
            if (inTitle || beginsQuotedName(i))
                continue;
            if (m_reading.inBody(i)) {
                m_free = i + 1;
                continue;
            }
            const auto place = placeAt(i);
            if (!place)
                continue;
            while (!places.empty() && places.back().last >= place->first)
                places.pop_back();
            places.push_back(*place);
            m_free = place->last + 1;
            i = place->last;
        }
        return places;
    }

private:
    [[nodiscard]] QStringView textOf(std::size_t token) const { return m_reading.textOf(m_tokens[token]); }

    [[nodiscard]] std::optional<PlaceSpan> placeAt(std::size_t i) const
    {
        if (const auto site = siteFrom(i))
            return site;
        if (isArea(i))
            return PlaceSpan{i, lastArea(i), true, 1.0};
        const Token &token = m_tokens[i];
        if (token.isWord(Speech::Place) && token.length() > 1 && !token.is(word::Area | word::Generic | word::Head | word::PlaceHead) && !isDeictic(textOf(i)))
            return PlaceSpan{i, i, false, 0.8};
        return std::nullopt;
    }

    [[nodiscard]] bool isArea(std::size_t i) const { return m_tokens[i].is(word::Area | word::AreaAlias) && m_region.areaOf(m_tokens[i]) && !isDeictic(textOf(i)); }

    /// 北京市昌平区回龙观镇 is one place.
    [[nodiscard]] std::size_t lastArea(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_tokens.size() && !m_reading.inBody(last + 1) && isArea(last + 1) && textOf(last).size() > 2 &&
               QStringView(u"省市区县州").contains(textOf(last).back()))
            ++last;
        return last;
    }

    /// A building, a site, a street: something proper at `first`, common words, a word for a kind of place.
    [[nodiscard]] std::optional<PlaceSpan> siteFrom(std::size_t first) const
    {
        if (!phrase::isProper(m_reading, first) || isSpeaker(first))
            return std::nullopt;
        std::optional<std::size_t> last;
        for (std::size_t i = first; i < m_tokens.size() && i - first < 8; ++i) {
            if (m_reading.inBody(i) || m_tokens[i].end - m_tokens[first].start > longestPlace)
                break;
            if (i > first && (!phrase::mayBeInside(m_reading, i) || isVerbal(i) || m_tokens[i].is(word::Title | word::PersonNoun)))
                break;
            if (i > first && m_tokens[i].is(word::PlaceHead) && isHeadOf(first, i))
                last = i;
        }
        if (!last || isFigure(first, *last))
            return std::nullopt;
        return PlaceSpan{first, *last, false, m_tokens[first].is(word::Area) ? 0.9 : 0.7};
    }

    [[nodiscard]] bool isSpeaker(std::size_t token) const
    {
        return m_tokens[token].kind == TokenKind::Person && m_tokens[token].reasons & (evidence::Byline | evidence::Cue | evidence::Role);
    }

    /// “青岛啤酒杯”: the area is the beginning of another name.
    [[nodiscard]] bool beginsQuotedName(std::size_t i) const
    {
        if (i == 0 || textOf(i - 1) != u"“" || !m_tokens[i].is(word::Area))
            return false;
        const std::size_t closing = phrase::closingOf(m_reading, i - 1);
        return closing > i + 1 && m_tokens[closing].start - m_tokens[i].start <= 8;
    }

    /// ‘连心桥’ in quotation marks is a figure of speech.
    [[nodiscard]] bool isFigure(std::size_t first, std::size_t last) const
    {
        return first > 0 && last + 1 < m_tokens.size() && (textOf(first - 1) == u"‘" || textOf(first - 1) == u"“") &&
               !m_tokens[first].is(word::Area) && m_tokens[last].end - m_tokens[first].start < 5;
    }

    [[nodiscard]] bool isVerbal(std::size_t token) const
    {
        return m_tokens[token].length() > 1 && m_tokens[token].isWord(Speech::Verb) && !m_tokens[token].is(word::Internal | word::PlaceHead | word::Head);
    }

    /// Short words for kinds of places (路, 村, 站) go only with what stands right before them.
    [[nodiscard]] bool isHeadOf(std::size_t first, std::size_t head) const
    {
        if (m_tokens[head].is(word::Level) && m_tokens[head].length() == 1)
            return head == first + 1 && m_tokens[first].kind != TokenKind::Person && !m_tokens[first].is(word::Area | word::Scope) &&
                   m_tokens[first].length() < 3 && !m_tokens[first].isWord(Speech::Verb);
        if (m_tokens[head].length() == 1)
            return head <= first + 2 && phrase::isProper(m_reading, head - 1) && !m_tokens[head - 1].is(word::Scope);
        return !m_tokens[first].is(word::Scope) || head == first + 1;
    }

    const PartReading &m_reading;
    const Tokens &m_tokens;
    const Region &m_region;
    std::size_t m_free = 0;
};

} // namespace

std::vector<PlaceSpan> findPlaces(const PartReading &reading, const Region &region) { return PlaceFinder(reading, region).run(); }

} // namespace baolan::analysis
