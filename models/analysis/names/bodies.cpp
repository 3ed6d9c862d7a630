// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/bodies.h"

#include "models/analysis/names/formalnames.h"
#include "models/analysis/names/phrases.h"

#include <algorithm>
#include <array>
#include <optional>

namespace baolan::analysis {

namespace {

constexpr qsizetype longestName = 34;
constexpr std::size_t conjunctionReach = 5;
constexpr int rareVerb = 1330; // so rare a verb is a term: 转炉

class BodyFinder final
{
public:
    explicit BodyFinder(PartReading &reading) : m_reading(reading), m_tokens(reading.tokens), m_formal(reading) {}

    void run()
    {
        bool inTitle = false; // the title of a document keeps its names to itself
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].mark == u'《' || m_tokens[i].mark == u'》') {
                inTitle = m_tokens[i].mark == u'《';
                setFree(i + 1);
            }
            if (inTitle)
                continue;
            if (const auto body = bodyAt(i)) {
                m_reading.bodies.push_back(*body);
                setFree(body->last + 1);
                i = body->last;
            }
        }
    }

private:
    void setFree(std::size_t free)
    {
        m_free = free;
        m_formal.setFree(free);
    }

    [[nodiscard]] std::optional<BodySpan> bodyAt(std::size_t head) const
    {
        const Token &token = m_tokens[head];
        if (isStation(head) || isInRoad(head))
            return std::nullopt;
        if (token.is(word::Body)) {
            const bool isLocal = head > m_free && (m_tokens[head - 1].is(word::Area) ||
                                                   (m_tokens[head - 1].isWord(Speech::Place) && extended(head) > head));
            return made(isLocal ? head - 1 : head, extended(head), false, 1.0);
        }
        const bool isTeam = isNumbered(head) && (textOf(head).endsWith(u'队') || textOf(head).endsWith(u"中"));
        if (!(token.is(word::Head) || isTeam) || isOpenClass(head) || isCongress(head))
            return std::nullopt;
        if (m_formal.isBeforeFormal(head))
            return std::nullopt;
        if (const auto start = m_formal.formalStart(head))
            return made(*start, extended(head), false, 0.95);
        const std::size_t limit = leftLimit(head);
        if (const auto start = properStart(limit, head);
            start && *start > limit && isWeakName(*start) && levelStart(limit, head))
            return made(limit, extended(head), true, 0.8);
        if (const auto start = properStart(limit, head))
            return made(*start, extended(head), false, token.is(word::Generic) ? 0.6 : 0.9);
        if (const auto start = levelStart(limit, head))
            return made(*start, extended(head), true, 0.8);
        if (const auto start = brandStart(limit, head))
            return made(*start, extended(head), false, 0.6);
        return std::nullopt;
    }

    [[nodiscard]] BodySpan made(std::size_t first, std::size_t last, bool isShort, double confidence) const
    {
        return {first, last, m_tokens[first].start, m_tokens[last].end, isShort, confidence};
    }

    [[nodiscard]] QStringView textOf(std::size_t token) const { return m_reading.textOf(m_tokens[token]); }

    /// 企业, 科技 end names and stand alone: they need a name right before them.
    [[nodiscard]] bool isOpenClass(std::size_t head) const
    {
        // … that is no area's: 北京企业 are many.
        return m_tokens[head].is(word::Generic) &&
               (head == m_free || !phrase::isProper(m_reading, head - 1) ||
                (!isUtility(head) &&
                 (m_tokens[head - 1].is(word::Area | word::Scope) || m_tokens[head - 1].isWord(Speech::Place))));
    }

    /// 北京邮政: what a place has one of.
    [[nodiscard]] bool isUtility(std::size_t head) const
    {
        constexpr std::array<QStringView, 10> words{u"邮政", u"联通", u"电信", u"移动", u"国安",
                                                    u"铁路", u"地铁", u"公交", u"航空", u"海运"};
        return std::ranges::find(words, textOf(head)) != words.end();
    }

    /// 工会十五大 is an assembly, 政府工作报告 a document.
    [[nodiscard]] bool isCongress(std::size_t head) const
    {
        if (head + 1 >= m_tokens.size())
            return false;
        const QStringView next = textOf(head + 1);
        const bool isAssembly = next.size() >= 2 && next.size() <= 4 && next.endsWith(u'大') &&
                                m_tokens[head + 1].kind == TokenKind::Word &&
                                QStringView(u"一二三四五六七八九十").contains(next[0]);
        // 俱乐部联赛, 协会杯: an event that bodies take part in.
        for (std::size_t i = head + 1; i < m_tokens.size() && i < head + 4 && phrase::mayBeInside(m_reading, i); ++i) {
            if (m_tokens[i].length() > 1 && (textOf(i).endsWith(u'赛') || textOf(i).endsWith(u'杯')) &&
                !m_tokens[i].is(word::Head))
                return true;
            if (m_tokens[i].is(word::Head | word::PersonNoun | word::Title))
                break;
        }
        const bool isCounted =
            m_tokens[head + 1].isWord(Speech::Number) && head + 2 < m_tokens.size() && textOf(head + 2) == u"大";
        return isAssembly || isCounted;
    }

    /// 楚云包装有限公司: what a company does, between its name and the word for it.
    [[nodiscard]] bool isTrade(std::size_t token, std::size_t head) const
    {
        // 天津市烹饪协会: right behind an area any verb is what a body is for.
        if (token > m_free && token + 1 == head && m_tokens[token - 1].is(word::Area) &&
            m_tokens[head].is(word::Society | word::School) && m_tokens[token].isWord(Speech::Verb) &&
            m_tokens[token].length() == 2 && !m_tokens[token].is(word::Boundary | word::Cue | word::Leading))
            return true;
        return token + 1 == head && token > m_free && m_tokens[head].is(word::Company) &&
               m_tokens[token].isWord(Speech::Verb) && m_tokens[token].length() == 2 &&
               !m_tokens[token].is(word::Boundary | word::Cue | word::Leading) &&
               phrase::isProper(m_reading, token - 1);
    }

    [[nodiscard]] std::size_t leftLimit(std::size_t head) const
    {
        std::size_t limit = head;
        while (limit > m_free) {
            const std::size_t before = limit - 1;
            if (m_tokens[head].end - m_tokens[before].start > longestName)
                break;
            if (m_tokens[before].mark == u')' && before >= m_free + 3 && m_formal.bracketedName(before - 2) == before) {
                limit = before - 2;
                continue;
            }
            if (m_tokens[before].mark == u'”') {
                const std::size_t opening = phrase::openingOf(m_reading, before);
                if (opening == before || opening < m_free || m_tokens[before].end - m_tokens[opening].start > 12)
                    break;
                limit = opening;
                continue;
            }
            const bool isNameless =
                textOf(before) == u"某" && before > m_free && m_tokens[before - 1].is(word::Scope | word::Head);
            if (!phrase::mayBeInside(m_reading, before) && !m_formal.joins(before, head) && !isTrade(before, head) &&
                !isNameless)
                break;
            limit = before;
        }
        return limit;
    }

    /// 武汉站 is where trains stop, not who runs them; 系 ends no name of its own.
    [[nodiscard]] bool isStation(std::size_t head) const
    {
        return textOf(head) == u"系" || (textOf(head) == u"站" && head > m_free && extended(head) == head &&
                                         m_tokens[head - 1].is(word::Area | word::AreaAlias));
    }

    /// 科学院南路, 国家网球中心钻石球场: a street or a site is called by the body.
    [[nodiscard]] bool isInRoad(std::size_t head) const
    {
        if (head + 1 < m_tokens.size() && m_tokens[head + 1].is(word::PlaceHead) && !m_tokens[head + 1].is(word::Head))
            return QStringView(u"路街巷桥道").contains(textOf(head + 1).back()) || textOf(head + 1) == u"胡同";
        if (!m_tokens[head].is(word::Venue | word::School) && !textOf(head).endsWith(u"中心"))
            return false;
        for (std::size_t i = head + 1; i < m_tokens.size() && i < head + 4; ++i) {
            const bool isPlain = m_tokens[i].isWord(Speech::Noun) || m_tokens[i].isWord(Speech::Attribute) ||
                                 m_tokens[i].kind == TokenKind::Single;
            if (i > head + 1 && m_tokens[i].is(word::PlaceHead) && m_tokens[i].length() > 1 &&
                !m_tokens[i].is(word::Head))
                return true;
            if (!isPlain || m_tokens[i].is(word::Head | word::Title | word::PersonNoun | word::Area | word::Cue))
                return false;
        }
        return false;
    }

    /// The first token that makes a name; what common words stand before it are no part of it.
    [[nodiscard]] std::optional<std::size_t> properStart(std::size_t limit, std::size_t head) const
    {
        for (std::size_t i = limit; i < head; ++i) {
            if (isNamingPiece(i, head))
                return i;
            if (m_tokens[i].mark == u'“')
                i = phrase::closingOf(m_reading, i);
        }
        return std::nullopt;
    }

    /// 区环卫中心: an abbreviated word makes no name where the level stands before it.
    [[nodiscard]] bool isWeakName(std::size_t token) const
    {
        return m_tokens[token].isWord(Speech::Short) || m_tokens[token].length() == 1;
    }

    [[nodiscard]] bool isNamingPiece(std::size_t i, std::size_t head) const
    {
        if (!phrase::isProper(m_reading, i)) {
            // Two single characters before 公司 are its name, a numeral too: 三全食品.
            const bool isBrand = m_tokens[head].is(word::Company) && m_tokens[i].length() == 1 &&
                                 m_tokens[i].isWord(Speech::Number) && i + 1 < head && m_tokens[i + 1].length() == 1 &&
                                 !m_tokens[i + 1].isWord(Speech::Measure) &&
                                 !m_tokens[i + 1].is(word::Generic | word::Head);
            if (isBrand)
                return true;
            // A number names schools, hospitals, workshops: 第三医院, 八一学校.
            return phrase::isOrdinal(m_reading, i) && m_tokens[head].is(word::School) && i + 3 > head;
        }
        if (m_tokens[i].kind == TokenKind::Person &&
            m_tokens[i].reasons & (evidence::Byline | evidence::Cue | evidence::Role))
            return false;
        // A person's name before a head that people own, not before one that acts with them.
        return m_tokens[i].kind != TokenKind::Person || i + 4 >= head;
    }

    [[nodiscard]] std::optional<std::size_t> levelStart(std::size_t limit, std::size_t head) const
    {
        for (std::size_t i = limit; i < head; ++i) {
            if (!m_tokens[i].is(word::Level) || m_tokens[i].length() > 2)
                continue;
            const bool begins = i == 0 || !m_tokens[i - 1].isWord(Speech::Number);
            const bool isPlural = textOf(i) == u"街道" || textOf(i) == u"乡" || textOf(i) == u"镇" ||
                                  textOf(i) == u"村" || textOf(i) == u"地区";
            if (begins && i == limit && !isPlural && !m_tokens[head].is(word::Company))
                return i;
        }
        // 区委, 市政府: the level is in the word.
        const QStringView text = textOf(head);
        const bool isPublic = m_tokens[head].is(word::Office | word::Society) && text.size() > 1;
        if (isPublic && head == limit && QStringView(u"市区县省镇州").contains(text[0]))
            return head;
        return std::nullopt;
    }

    /// A word of any kind right before 公司, 集团 and their like, at a break: it was taken as a name.
    [[nodiscard]] std::optional<std::size_t> brandStart(std::size_t limit, std::size_t head) const
    {
        if (head == m_free || !m_tokens[head].is(word::Company | word::School) || m_tokens[head].is(word::Generic))
            return std::nullopt;
        const Token &before = m_tokens[head - 1];
        const bool isRare = before.kind == TokenKind::Word && before.length() < 5 &&
                            before.info.cost > (before.length() == 2 ? 1150 : 1300) &&
                            !before.is(word::Generic | word::Boundary | word::Leading | word::Internal |
                                       word::PersonNoun | word::Title);
        const bool isContent = before.isWord(Speech::Noun) ||
                               (before.isWord(Speech::Verb) && before.info.cost > rareVerb) ||
                               (before.isWord(Speech::Adverb) && before.info.cost > rareVerb) ||
                               before.isWord(Speech::Adjective) || before.isWord(Speech::Attribute);
        if (!isRare || !isContent || head - 1 > limit + 1)
            return std::nullopt;
        return head - 1;
    }

    /// Departments of the body and bodies of the body: up to the last head that goes on without a break.
    [[nodiscard]] std::size_t extended(std::size_t head) const
    {
        std::size_t last = taskGroup(head).value_or(head);
        std::size_t i = last + 1;
        for (; i < m_tokens.size() && i - last <= 7; ++i) {
            const Token &token = m_tokens[i];
            if (m_tokens[i].end - m_tokens[head].start > longestName)
                break;
            if (m_tokens[i].mark == u'“') {
                const std::size_t closing = phrase::closingOf(m_reading, i);
                if (closing == i || closing + 1 >= m_tokens.size())
                    break;
                i = closing;
                continue;
            }
            if (m_tokens[i].mark == u'(') {
                const std::size_t closing = m_formal.bracketedName(i);
                if (closing == i)
                    break;
                if (i == last + 1)
                    last = closing;
                i = closing;
                continue;
            }
            if (isJoint(i))
                continue;
            if (textOf(i) == u"派驻" || textOf(i) == u"驻")
                continue; // A派驻B纪检监察组
            if (isNamelessUnit(i)) {
                last = ++i;
                continue;
            }
            if (textOf(i) == u"系统" || textOf(i).endsWith(u'级'))
                break; // of many bodies, not of this one
            if (token.is(word::Title) || (!phrase::mayBeInside(m_reading, i) && !isNumbered(i)) ||
                token.kind == TokenKind::Person)
                break;
            if (token.kind == TokenKind::Word && token.info.speech == Speech::Verb &&
                !token.is(word::Internal | word::Head) && token.info.cost < rareVerb &&
                !phrase::isProper(m_reading, i) && (i + 1 == m_tokens.size() || !isNumbered(i + 1)))
                break;
            // What is done to another body: A诉至B.
            if (token.isWord(Speech::Verb) && !token.is(word::Internal | word::Head) && i + 1 < m_tokens.size() &&
                m_tokens[i + 1].is(word::Area | word::Scope | word::Body))
                break;
            const bool isHead = (token.is(word::Head) && !token.is(word::Generic)) || isNumbered(i) ||
                                (m_tokens[head].is(word::School) && textOf(i).endsWith(u'系')); // 教育系
            if (isHead && !isCongress(i) && isPartOf(i, head))
                last = i;
        }
        return last;
    }

    /// 国务院根治拖欠农民工工资工作领导小组: what a group is for may be told by a whole clause.
    [[nodiscard]] std::optional<std::size_t> taskGroup(std::size_t head) const
    {
        if (!m_tokens[head].is(word::Body | word::Office | word::Society))
            return std::nullopt;
        for (std::size_t i = head + 1; i < m_tokens.size() && i < head + 10; ++i) {
            const QStringView text = textOf(i);
            const bool founds = text == u"成立" || text == u"设立" || text == u"组建" || text == u"召开";
            if (m_tokens[i].kind == TokenKind::Mark || m_tokens[i].kind == TokenKind::Blank ||
                m_tokens[i].is(word::Cue | word::Title | word::Area | word::Body) || founds || text == u"的" ||
                m_tokens[i].end - m_tokens[head].start > longestName)
                return std::nullopt;
            if (text == u"领导小组" || text == u"工作领导小组" || text == u"联席会议")
                return i;
        }
        return std::nullopt;
    }

    /// 中国科学院古脊椎动物与古人类研究所: nouns on both sides, and a word for a body soon.
    [[nodiscard]] bool isJoint(std::size_t token) const
    {
        const QStringView text = textOf(token);
        if ((text != u"与" && text != u"和" && text != u"及") || token + 2 >= m_tokens.size())
            return false;
        const auto isPlain = [&](std::size_t i) {
            return m_tokens[i].kind == TokenKind::Word && phrase::mayBeInside(m_reading, i) &&
                   !m_tokens[i].is(word::Area | word::Scope | word::Head | word::Title | word::PersonNoun |
                                   word::Level | word::Body);
        };
        // 劳动和经济工作部
        if (isPlain(token - 1) && m_tokens[token + 1].is(word::Department) && m_tokens[token + 1].length() > 2)
            return true;
        if (!isPlain(token - 1) || !isPlain(token + 1))
            return false;
        for (std::size_t i = token + 2; i < m_tokens.size() && i < token + conjunctionReach; ++i) {
            if (m_tokens[i].is(word::Head))
                return m_tokens[i].length() > 1 && !m_tokens[i].is(word::Generic | word::Company);
            if (!isPlain(i))
                return false;
        }
        return false;
    }

    /// 某旅: a unit of the forces whose name is not told.
    [[nodiscard]] bool isNamelessUnit(std::size_t token) const
    {
        return textOf(token) == u"某" && token + 1 < m_tokens.size() &&
               QStringView(u"旅团营连部师军").contains(textOf(token + 1)[0]) && m_tokens[token + 1].length() < 3;
    }

    /// 一队, 八局, 三院
    [[nodiscard]] bool isNumbered(std::size_t token) const
    {
        const QStringView text = textOf(token);
        return text.size() == 2 && QStringView(u"一二三四五六七八九十").contains(text[0]) &&
               QStringView(u"队班组局院处科部厂中").contains(text[1]);
    }

    /// What may be a part of another body; a government has no companies behind it, a name in between begins another body.
    [[nodiscard]] bool isPartOf(std::size_t part, std::size_t head) const
    {
        // 工程局有限公司
        if (m_tokens[part].is(word::Company) && (textOf(part).startsWith(u"有限") || textOf(part).startsWith(u"股份")))
            return true;
        if (m_tokens[part].is(word::Company) &&
            !m_tokens[head].is(word::Company | word::Body | word::School | word::Media))
            return false;
        return m_tokens[part].length() > 1 || m_tokens[part].is(word::Department) || m_tokens[part].is(word::Office);
    }

    PartReading &m_reading;
    const Tokens &m_tokens;
    FormalNames m_formal;
    std::size_t m_free = 0; ///< the first token behind the last body
};

} // namespace

void findBodies(PartReading &reading)
{
    reading.bodies.clear();
    BodyFinder(reading).run();
}

} // namespace baolan::analysis
