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
    constexpr std::array<QStringView, 12> words{u"首都", u"中国", u"全国", u"中华", u"祖国",     u"国家",
                                                u"东方", u"西方", u"南方", u"北方", u"故宫博物", u"全区"};
    return std::ranges::find(words, text) != words.end();
}

class PlaceFinder final
{
public:
    PlaceFinder(const PartReading &reading, const Region &region)
        : m_reading(reading)
        , m_tokens(reading.tokens)
        , m_region(region)
    {
    }

    std::vector<PlaceSpan> run()
    {
        std::vector<PlaceSpan> places;
        bool inTitle = false;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            inTitle = m_tokens[i].mark == u'《' || (inTitle && m_tokens[i].mark != u'》');
            if (inTitle || beginsQuotedName(i))
                continue;
            if (const BodySpan *body = m_reading.bodyStartingAt(i)) {
                if (isHouse(*body, places))
                    places.push_back({body->first, body->last, false, 0.6});
                i = body->last;
                continue;
            }
            auto place = placeAt(i);
            if (!place && i > 1 && textOf(i - 1) == u"、" && !places.empty() && places.back().last == i - 2)
                place = listedSite(i);
            if (!place)
                continue;
            while (!places.empty() && places.back().last >= place->first)
                places.pop_back();
            places.push_back(*place);
            i = place->last;
        }
        return places;
    }

private:
    [[nodiscard]] QStringView textOf(std::size_t token) const { return m_reading.textOf(m_tokens[token]); }

    /// A house, or any body in whose rooms something happens.
    [[nodiscard]] bool isHouse(const BodySpan &body, const std::vector<PlaceSpan> &places) const
    {
        if (body.isShort || m_tokens[body.last].is(word::Office))
            return false;
        if (m_tokens[body.last].is(word::Venue))
            return true;
        constexpr QStringView houses = u"馆院厂园店城站所宫场";
        const bool isRoom = m_tokens[body.last].is(word::School | word::PlaceHead) ||
                            textOf(body.last).endsWith(u"中心") || houses.contains(textOf(body.last).back());
        if (!isRoom || body.first == 0)
            return false;
        constexpr std::array<QStringView, 18> locatives{u"在",   u"位于", u"走进", u"来到", u"参观", u"走访",
                                                        u"地点", u"抵达", u"到",   u"观摩", u"前往", u"赶到",
                                                        u"察看", u"考察", u"赴",   u"探访", u"走到", u"游览"};
        const std::size_t verb = textOf(body.first - 1) == u"了" && body.first > 1 ? body.first - 2 : body.first - 1;
        if (std::ranges::find(locatives, textOf(verb)) != locatives.end())
            return true;
        // What is told in a row with a house is one.
        const QStringView before = textOf(body.first - 1);
        return (before == u"、" || before == u"和") && body.first > 1 && !places.empty() &&
               places.back().last == body.first - 2 && m_reading.inBody(body.first - 2);
    }

    [[nodiscard]] std::optional<PlaceSpan> placeAt(std::size_t i) const
    {
        if (const auto site = siteFrom(i))
            return site;
        if (isArea(i) && (isInPost(i) || beginsOther(i)))
            return std::nullopt;
        if (isArea(i)) {
            const std::size_t last = lastArea(i);
            // 北京王府井
            const bool isInside = last + 1 < m_tokens.size() && !m_reading.inBody(last + 1) && isNamedSite(last + 1);
            return PlaceSpan{i, isInside ? last + 1 : last, !isInside, 1.0};
        }
        // 德国汉堡
        if (m_tokens[i].is(word::Country) && i + 1 < m_tokens.size() && isNamedSite(i + 1) &&
            !m_tokens[i + 1].is(word::Country) && !m_reading.inBody(i + 1))
            return PlaceSpan{i, i + 1, false, 0.8};
        if (const auto village = villageAt(i))
            return village;
        if (const auto home = homeAt(i))
            return home;
        return isNamedSite(i) ? std::optional(PlaceSpan{i, i, false, 0.8}) : std::nullopt;
    }

    /// 宝藏村: a rare noun or two characters that are no word, where a phrase begins.
    [[nodiscard]] std::optional<PlaceSpan> villageAt(std::size_t first) const
    {
        const Token &at = m_tokens[first];
        const bool isPair = first + 2 < m_tokens.size() && isPiece(first) && isPiece(first + 1);
        const std::size_t last = first + (isPair ? 2 : 1);
        constexpr std::array<QStringView, 5> kinds{u"村", u"街", u"路", u"巷", u"胡同"};
        if (last >= m_tokens.size() || std::ranges::find(kinds, textOf(last)) == kinds.end() ||
            m_reading.inBody(first) || m_reading.inBody(last))
            return std::nullopt;
        constexpr int rareNoun = 1080;
        const bool isRare = at.isWord(Speech::Noun) && at.length() == 2 && at.info.cost > rareNoun &&
                            !at.is(word::Generic | word::Title | word::PersonNoun | word::PlaceHead);
        const Token *before = first > 0 ? &m_tokens[first - 1] : nullptr;
        const bool begins = !before || before->kind == TokenKind::Mark ||
                            before->is(word::Cue | word::Boundary | word::Area) ||
                            QStringView(u"的在到是和与从往至").contains(textOf(first - 1).back());
        return begins && (isPair || isRare) ? std::optional(PlaceSpan{first, last, false, 0.5}) : std::nullopt;
    }

    /// A single character that may be left over of a name.
    [[nodiscard]] bool isPiece(std::size_t i) const
    {
        const Token &at = m_tokens[i];
        if (at.kind == TokenKind::Single)
            return true;
        constexpr int common = 780;
        return at.kind == TokenKind::Word && at.length() == 1 && at.info.cost > common &&
               !at.is(word::Cue | word::Leading | word::Head | word::PlaceHead | word::Title) &&
               (at.isWord(Speech::Noun) || at.isWord(Speech::Adjective) || at.isWord(Speech::Verb) ||
                at.isWord(Speech::Position) || at.isWord(Speech::VerbNoun) || at.isWord(Speech::Other));
    }

    /// 家住石佛营的…: whatever stands there is a place.
    [[nodiscard]] std::optional<PlaceSpan> homeAt(std::size_t first) const
    {
        if (first == 0 ||
            (textOf(first - 1) != u"家住" && textOf(first - 1) != u"住在" && textOf(first - 1) != u"途经"))
            return std::nullopt;
        for (std::size_t i = first; i < m_tokens.size() && i < first + 4; ++i) {
            const bool ends = textOf(i) == u"的" || (m_tokens[i].kind == TokenKind::Mark && textOf(i) != u"“");
            const qsizetype length = i > first ? m_tokens[i - 1].end - m_tokens[first].start : 0;
            if (ends)
                return length >= 2 && length <= 5 ? std::optional(PlaceSpan{first, i - 1, false, 0.6}) : std::nullopt;
            if (m_reading.inBody(i) || m_tokens[i].is(word::Generic | word::Leading | word::Level | word::Boundary) ||
                m_tokens[i].kind == TokenKind::Number || m_tokens[i].isWord(Speech::Pronoun) ||
                m_tokens[i].isWord(Speech::Number) || m_tokens[i].isWord(Speech::Position) ||
                m_tokens[i].is(word::PersonNoun))
                return std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isNamedSite(std::size_t i) const
    {
        const Token &token = m_tokens[i];
        return token.isWord(Speech::Place) && token.length() > 1 &&
               !token.is(word::Area | word::Generic | word::Head | word::PlaceHead) && !isDeictic(textOf(i));
    }

    /// 长春舰, 四川人, 广东菜: no place but what is called after it.
    [[nodiscard]] bool beginsOther(std::size_t i) const
    {
        return i + 1 < m_tokens.size() && m_tokens[i].length() < 4 && m_tokens[i].end == m_tokens[i + 1].start &&
               m_tokens[i + 1].length() == 1 && QStringView(u"舰号杯菜话籍版剧戏人队").contains(textOf(i + 1));
    }

    /// 江宁区委书记, 昌平区长: the area is in the post.
    [[nodiscard]] bool isInPost(std::size_t i) const
    {
        return i + 1 < m_tokens.size() && m_tokens[i + 1].is(word::Title) && m_tokens[i + 1].length() > 1 &&
               QStringView(u"区市县省州镇").contains(textOf(i + 1)[0]);
    }

    [[nodiscard]] bool isArea(std::size_t i) const
    {
        return m_tokens[i].is(word::Area | word::AreaAlias) && m_region.areaOf(m_tokens[i]) && !isDeictic(textOf(i));
    }

    /// 北京市昌平区回龙观镇 is one place.
    [[nodiscard]] std::size_t lastArea(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_tokens.size() && !m_reading.inBody(last + 1) && isArea(last + 1) &&
               isPartOf(last + 1, last))
            ++last;
        return last;
    }

    [[nodiscard]] bool isPartOf(std::size_t part, std::size_t whole) const
    {
        const std::uint32_t outer = lexicon::areaCode(m_region.areaOf(m_tokens[whole])->area);
        const std::uint32_t unit = outer > 999999 ? 1 : outer % 10000 == 0 ? 10000 : outer % 100 == 0 ? 100 : 1;
        for (std::uint32_t i = 0; i < m_tokens[part].info.areaCount; ++i) {
            const std::uint32_t inner =
                lexicon::areaCode(lexicon::areaReference(m_tokens[part].info.areaFirst + i).area);
            const std::uint32_t six = inner > 999999 ? inner / 1000 : inner;
            if (outer <= 999999 && inner != outer && six / unit == outer / unit)
                return true;
        }
        return false;
    }

    /// A building, a site, a street: something proper at `first`, common words, a word for a kind of place.
    [[nodiscard]] std::optional<PlaceSpan> siteFrom(std::size_t first) const
    {
        if (!(phrase::isProper(m_reading, first) || isArea(first)) || isSpeaker(first))
            return std::nullopt;
        std::optional<std::size_t> last;
        for (std::size_t i = first; i < m_tokens.size() && i - first < 8; ++i) {
            if (m_reading.inBody(i) || m_tokens[i].end - m_tokens[first].start > longestPlace)
                break;
            if (i > first &&
                (!phrase::mayBeInside(m_reading, i) || isVerbal(i) || m_tokens[i].is(word::Title | word::PersonNoun)))
                break;
            if (i > first && m_tokens[i].is(word::PlaceHead) && isHeadOf(first, i))
                last = i;
            if (last && *last != i &&
                (m_tokens[i].is(word::Boundary | word::Generic) || m_tokens[i].isWord(Speech::Verb) ||
                 m_tokens[i].isWord(Speech::VerbNoun) || m_tokens[i].isWord(Speech::Position)))
                break;
        }
        if (m_tokens[first].is(word::Area)) {
            const std::size_t area = isArea(first) ? lastArea(first) : first;
            if (const auto village = villageOf(area); village && (!last || *village > *last))
                last = village;
            if (!last && area > first)
                last = addressFrom(area + 1);
        }
        for (auto behind = last ? addressFrom(*last + 1) : std::nullopt; behind; behind = addressFrom(*last + 1))
            last = behind; // 一弄15号
        if (!last || isFigure(first, *last))
            return std::nullopt;
        // 东余杭路
        const bool isTurned = first > 0 && m_tokens[first - 1].length() == 1 && !m_reading.inBody(first - 1) &&
                              m_tokens[first].is(word::Area | word::AreaAlias) && m_tokens[first].length() < 4 &&
                              QStringView(u"东西南北").contains(textOf(first - 1)) && textOf(first + 1) == u"路";
        if (isTurned)
            return PlaceSpan{first - 1, *last, false, 0.7};
        return PlaceSpan{first, *last, false, m_tokens[first].is(word::Area) ? 0.9 : 0.7};
    }

    /// 漓江、象鼻山: in a row with places whatever ends like one is one.
    [[nodiscard]] std::optional<PlaceSpan> listedSite(std::size_t first) const
    {
        for (std::size_t i = first; i < m_tokens.size() && i < first + 5; ++i) {
            if (m_reading.inBody(i) || !phrase::mayBeInside(m_reading, i) ||
                m_tokens[i].end - m_tokens[first].start > 8)
                return std::nullopt;
            const bool isLast = i + 1 == m_tokens.size() || m_tokens[i + 1].kind == TokenKind::Mark ||
                                m_tokens[i + 1].is(word::Generic | word::Cue | word::Boundary);
            if (i > first && isLast && m_tokens[i].is(word::PlaceHead) &&
                !m_tokens[first].is(word::Generic | word::Leading))
                return PlaceSpan{first, i, false, 0.6};
        }
        return std::nullopt;
    }

    /// 茅坪镇地场村: between an area and the word for a village all characters are its name.
    [[nodiscard]] std::optional<std::size_t> villageOf(std::size_t first) const
    {
        if (!m_tokens[first].is(word::Area) || m_tokens[first].length() < 3)
            return std::nullopt;
        std::optional<std::size_t> found; // 双街村, not 双街
        for (std::size_t i = first + 1; i < m_tokens.size() && i < first + 5; ++i) {
            if (m_tokens[i].kind == TokenKind::Mark || m_tokens[i].kind == TokenKind::Blank ||
                m_tokens[i].kind == TokenKind::Number || m_tokens[i].is(word::Boundary | word::Cue | word::Leading) ||
                m_reading.inBody(i) || (found && i > *found + 1))
                break;
            constexpr std::array<QStringView, 11> kinds{u"村",   u"屯",   u"庄",   u"社区", u"路", u"街",
                                                        u"胡同", u"小区", u"大街", u"家园", u"巷"};
            if (std::ranges::find(kinds, textOf(i)) != kinds.end() && i > first + 1 &&
                m_tokens[i].start - m_tokens[first].end <= 4)
                found = i;
        }
        return found;
    }

    /// 一号院社区, 288号: the number of a house, and what stands behind it.
    [[nodiscard]] std::optional<std::size_t> addressFrom(std::size_t first) const
    {
        if (first >= m_tokens.size() || m_reading.inBody(first))
            return std::nullopt;
        const QStringView text = textOf(first);
        std::size_t last = first;
        const auto is = [&](std::size_t i, QStringView units) {
            return i < m_tokens.size() && !m_reading.inBody(i) && units.contains(textOf(i)[0]) &&
                   m_tokens[i].length() < 3;
        };
        if (m_tokens[first].kind == TokenKind::Number ||
            (m_tokens[first].isWord(Speech::Number) && !text.endsWith(u'号'))) {
            if (!is(first + 1, u"号弄里") || m_tokens[first + 1].is(word::PersonNoun))
                return std::nullopt;
            ++last;
        } else if (!(m_tokens[first].isWord(Speech::Number) && text.endsWith(u'号'))) {
            return std::nullopt;
        }
        if (is(last + 1, u"院楼"))
            ++last;
        if (last + 1 < m_tokens.size() && !m_reading.inBody(last + 1) && textOf(last + 1) == u"社区")
            ++last;
        return last;
    }

    [[nodiscard]] bool isSpeaker(std::size_t token) const
    {
        return m_tokens[token].kind == TokenKind::Person &&
               m_tokens[token].reasons & (evidence::Byline | evidence::Cue | evidence::Role);
    }

    /// “青岛啤酒杯”: the area is the beginning of another name.
    [[nodiscard]] bool beginsQuotedName(std::size_t i) const
    {
        if (i == 0 || m_tokens[i - 1].mark != u'“' || !m_tokens[i].is(word::Area))
            return false;
        const std::size_t closing = phrase::closingOf(m_reading, i - 1);
        const qsizetype length = m_tokens[closing].start - m_tokens[i].start;
        if (closing <= i + 1 || length > 14 || m_tokens[closing - 1].is(word::PlaceHead | word::Area))
            return closing > i + 1 && length <= 8;
        for (std::size_t inside = i; inside < closing; ++inside) {
            if (m_tokens[inside].kind == TokenKind::Mark)
                return false;
        }
        return true;
    }

    /// ‘连心桥’ in quotation marks is a figure of speech.
    [[nodiscard]] bool isFigure(std::size_t first, std::size_t last) const
    {
        if (last + 1 >= m_tokens.size() || m_tokens[first].is(word::Area))
            return false;
        const std::size_t opening = phrase::openingOf(m_reading, last + 1);
        return opening != last + 1 && opening < first && m_tokens[last].end - m_tokens[opening].start < 6;
    }

    [[nodiscard]] bool isVerbal(std::size_t token) const
    {
        return m_tokens[token].length() > 1 && m_tokens[token].isWord(Speech::Verb) &&
               !m_tokens[token].is(word::Internal | word::PlaceHead | word::Head);
    }

    /// Short words for kinds of places (路, 村, 站) go only with what stands right before them.
    [[nodiscard]] bool isHeadOf(std::size_t first, std::size_t head) const
    {
        if (m_tokens[head].length() == 1) {
            const Token &before = m_tokens[head - 1];
            const bool isName = before.kind == TokenKind::Single || before.kind == TokenKind::Person ||
                                before.isWord(Speech::Noun) || before.isWord(Speech::Proper) ||
                                before.isWord(Speech::Place) || before.is(word::AreaAlias);
            // 体育西路站
            if (textOf(head) == u"站" && head > first &&
                QStringView(u"路街桥村园寺门庄口").contains(textOf(head - 1).back()))
                return true;
            const bool isNear =
                head <= first + 2 || m_tokens[head - 2].is(word::Area) || m_tokens[head - 1].is(word::AreaAlias);
            return isName && isNear && (phrase::isProper(m_reading, head - 1) || isArea(head - 1)) &&
                   !before.is(word::Scope) &&
                   !(before.is(word::Area) && before.length() < 3 && m_tokens[head].is(word::Level));
        }
        // 国家网球中心钻石球场
        return !m_tokens[first].is(word::Scope) || head == first + 1 || (textOf(first) == u"国家" && head < first + 5);
    }

    const PartReading &m_reading;
    const Tokens &m_tokens;
    const Region &m_region;
};

} // namespace

std::vector<PlaceSpan> findPlaces(const PartReading &reading, const Region &region, const std::vector<PostSpan> &posts)
{
    std::vector<PlaceSpan> places = PlaceFinder(reading, region).run();
    std::erase_if(places, [&](const PlaceSpan &place) {
        return std::ranges::any_of(
            posts, [&](const PostSpan &post) { return post.first <= place.first && place.last <= post.last; });
    });
    return places;
}

} // namespace baolan::analysis
