// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/formalnames.h"

#include "models/analysis/names/phrases.h"

#include <algorithm>
#include <array>

namespace baolan::analysis {

namespace {

constexpr qsizetype longestName = 34;
constexpr std::size_t conjunctionReach = 5;
constexpr int rareVerb = 1330; // so rare a verb is a term: 转炉

} // namespace

/// 福建下党红茶业有限公司: what is registered begins with an area, and any words but those of sentences may follow it.
std::optional<std::size_t> FormalNames::formalStart(std::size_t head) const
{
    const QStringView text = textOf(head);
    if (m_tokens[head].is(word::Venue | word::School) && text.size() > 1)
        return houseStart(head);
    if (!m_tokens[head].is(word::Company) || text.size() < 3 ||
        !(text.endsWith(u"公司") || text.endsWith(u"合作社") || text.endsWith(u"事务所")))
        return std::nullopt;
    std::optional<std::size_t> start;
    std::optional<std::size_t> brand;
    for (std::size_t i = head; i-- > m_free;) {
        if (m_tokens[head].end - m_tokens[i].start > longestName)
            break;
        if (m_tokens[i].mark == u')' && i >= m_free + 2 && bracketedName(i - 2) == i) {
            i -= 2;
            continue;
        }
        const bool isArea = m_tokens[i].is(word::Area | word::Scope);
        if (joins(i, head))
            continue;
        if (m_tokens[i].kind == TokenKind::Mark || m_tokens[i].kind == TokenKind::Blank || (start && !isArea) ||
            (!isArea && endsFormalName(i)))
            break;
        if (isArea)
            start = i;
        if (!isFiller(i))
            brand = i;
    }
    // Without an area it begins with the first word that is not said of any company.
    const bool isRegistered = text.endsWith(u"有限公司") || text.endsWith(u"责任公司") || text.endsWith(u"师事务所");
    return start || !isRegistered ? start : brand;
}

/// 燕京八绝艺术精品馆 behind an area: of the words inside one may be any single character.
std::optional<std::size_t> FormalNames::houseStart(std::size_t head) const
{
    constexpr qsizetype longestHouse = 14;
    constexpr int commonVerb = 900;
    bool isOdd = false;
    for (std::size_t i = head; i-- > m_free && m_tokens[head].end - m_tokens[i].start <= longestHouse;) {
        if (m_tokens[i].is(word::Area))
            return isOdd ? std::optional(i) : std::nullopt; // without an odd word the other rules read it
        if (phrase::mayBeInside(m_reading, i))
            continue;
        const bool isVerb = m_tokens[i].isWord(Speech::Verb) && m_tokens[i].info.cost < commonVerb;
        if (isOdd || m_tokens[i].length() > 1 || m_tokens[i].kind != TokenKind::Word || isVerb || endsFormalName(i))
            return std::nullopt;
        isOdd = true;
    }
    return std::nullopt;
}

bool FormalNames::isFiller(std::size_t token) const
{
    const Token &at = m_tokens[token];
    // 三全食品: a numeral beside a single character is no number.
    const bool isCount =
        at.isWord(Speech::Number) && (at.length() > 1 || token + 1 == m_tokens.size() ||
                                      m_tokens[token + 1].length() > 1 || m_tokens[token + 1].isWord(Speech::Measure));
    return at.is(word::Generic | word::Internal | word::Level) || isCount || at.isWord(Speech::Measure) ||
           at.isWord(Speech::Adverb) || at.isWord(Speech::Time) || at.kind == TokenKind::Number ||
           (at.isWord(Speech::Verb) && at.info.cost < rareVerb);
}

/// The 茶业 of 红茶业有限公司: the registered name that ends further right begins before it.
bool FormalNames::isBeforeFormal(std::size_t head) const
{
    if (!m_tokens[head].is(word::Company))
        return false;
    for (std::size_t i = head + 1; i < m_tokens.size() && i < head + 5; ++i) {
        if (m_tokens[i].kind == TokenKind::Mark || endsFormalName(i))
            return false;
        if (const auto start = formalStart(i))
            return *start < head;
    }
    return false;
}

/// Words of sentences, and words for companies in general, that no registered name holds.
bool FormalNames::endsFormalName(std::size_t token) const
{
    constexpr std::array<QStringView, 6> general{u"公司", u"企业", u"单位", u"商户", u"机构", u"客户"};
    const Token &at = m_tokens[token];
    if (at.is(word::Internal | word::Generic))
        return std::ranges::find(general, textOf(token)) != general.end();
    return at.is(word::Cue | word::Boundary | word::Title | word::PersonNoun | word::Leading) ||
           at.isWord(Speech::Particle) || at.isWord(Speech::Pronoun) ||
           (at.kind == TokenKind::Person && at.reasons & (evidence::Byline | evidence::Role | evidence::Cue)) ||
           QStringView(u"是由到所于与和及以").contains(textOf(token));
}

/// 中国地质大学(北京): where one of several bodies of a name is; its closing bracket, or `opening`.
std::size_t FormalNames::bracketedName(std::size_t opening) const
{
    if (opening + 2 >= m_tokens.size() || m_tokens[opening + 2].mark != u')')
        return opening;
    const Token &inside = m_tokens[opening + 1];
    const bool isName =
        inside.is(word::Area | word::Scope) || inside.isWord(Speech::Place) || textOf(opening + 1) == u"集团";
    return isName ? opening + 2 : opening;
}

bool FormalNames::isLone(std::size_t token) const
{
    return m_tokens[token].length() == 1 && m_tokens[token].kind != TokenKind::Mark;
}

bool FormalNames::joins(std::size_t token, std::size_t head) const
{
    // 人力资源和社会保障局, but not 总工会和教委, 昌平区和海淀区总工会.
    const QStringView text = textOf(token);
    if ((text != u"和" && text != u"与" && text != u"及") || token == m_free || head - token > conjunctionReach)
        return false;
    if (m_tokens[head].is(word::Company))
        return (isLone(token - 1) || m_tokens[token - 1].info.cost > 1400) && isLone(token + 1); // 中视和融
    if (!m_tokens[head].is(word::Office | word::Society) || m_tokens[head].is(word::Department))
        return false;
    const Token &before = m_tokens[token - 1];
    if (before.is(word::Head | word::Area | word::Title) || before.kind != TokenKind::Word || before.length() < 2)
        return false;
    for (std::size_t i = token; i-- > m_free && token - i <= conjunctionReach;) {
        if (m_tokens[i].is(word::Area | word::Scope | word::Country))
            return true;
        if (!phrase::mayBeInside(m_reading, i) && m_tokens[i].mark != u'、')
            return false;
        if (m_tokens[i].is(word::Head))
            return false;
    }
    return false;
}

} // namespace baolan::analysis
