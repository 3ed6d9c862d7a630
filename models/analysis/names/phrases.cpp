// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/phrases.h"

#include <bitset>

namespace baolan::analysis::phrase {

namespace {

constexpr std::uint16_t rareCost = 1230; // words seen less than some 270 times in 60 million
constexpr std::uint16_t commonCost = 800;
constexpr std::size_t quotedTokens = 14;

// Single characters that build sentences, not names.
constexpr QStringView functionUnits = u"的地得了着过在是和与及或并且但而则就也都还又再才已曾将把被让给向往从由自到至于"
                                      u"对为因以按据跟同比像如若虽不没无未勿别这那哪此其某每各"
                                      u"该本之所者等们个位名些次种项件条只等暨说称有要会能可应须需使令请叫问看听想做用"
                                      u"来去起出进上下里外中内前后间时吗呢吧啊很最更太较";

const std::bitset<0x10000> &functionTable()
{
    static const std::bitset<0x10000> table = [] {
        std::bitset<0x10000> bits;
        for (const QChar unit : functionUnits)
            bits.set(unit.unicode());
        return bits;
    }();
    return table;
}

bool isFunctionUnit(QChar unit) { return functionTable().test(unit.unicode()); }

bool isOpenWord(Speech speech)
{
    switch (speech) {
    case Speech::Noun:
    case Speech::VerbNoun:
    case Speech::Attribute:
    case Speech::Short:
    case Speech::Proper:
    case Speech::Place:
    case Speech::Person:
    case Speech::Other:
    case Speech::Idiom: return true;
    default: return false;
    }
}

/// 中 and 都 inside a name made of single characters (金中都): a noun stands before and behind them.
bool isLeftOver(const PartReading &reading, std::size_t token)
{
    const QStringView text = reading.textOf(reading.tokens[token]);
    if ((text != u"中" && text != u"都") || token == 0 || token + 1 >= reading.tokens.size())
        return false;
    const Token &before = reading.tokens[token - 1];
    const Token &behind = reading.tokens[token + 1];
    const bool isPiece = before.length() == 1 && (before.isWord(Speech::Noun) || before.kind == TokenKind::Single ||
                                                  reading.textOf(before) == u"中");
    const bool isBehindArea = token > 1 && reading.tokens[token - 2].is(word::Area);
    // 香港中乐团
    if (text == u"中" && before.is(word::Area) && before.length() > 1 && behind.is(word::Head) && behind.length() > 1)
        return true;
    return (isPiece && (behind.isWord(Speech::Noun) || reading.textOf(behind) == u"都" || isBehindArea)) ||
           (text == u"中" && reading.textOf(behind) == u"园");
}

bool isDigitName(const PartReading &reading, std::size_t token)
{
    // 第101中学, 301医院, but not 3家医院.
    return token + 1 < reading.tokens.size() && reading.tokens[token + 1].is(word::Head) &&
           reading.tokens[token + 1].length() > 1;
}

/// What makes a name whatever stands around it, numerals of a row among them.
bool namesByItself(const PartReading &reading, std::size_t token)
{
    const Token &at = reading.tokens[token];
    const QStringView text = reading.textOf(at);
    const bool isNumeral =
        at.isWord(Speech::Number) &&
        (text.startsWith(u'第') || (text.size() == 1 && token > 0 && reading.tokens[token - 1].isWord(Speech::Number)));
    return isNumeral || at.kind == TokenKind::Single || at.isWord(Speech::Place) || at.isWord(Speech::Proper) ||
           at.is(word::Area | word::Scope);
}

} // namespace

bool isOrdinal(const PartReading &reading, std::size_t token)
{
    const Token &at = reading.tokens[token];
    const QStringView text = reading.textOf(at);
    if (at.kind == TokenKind::Number)
        return isDigitName(reading, token) || (token > 0 && reading.textOf(reading.tokens[token - 1]) == u"第");
    if (text == u"第")
        return true;
    if (!at.isWord(Speech::Number))
        return false;
    if (text.startsWith(u'第') || (token > 0 && reading.textOf(reading.tokens[token - 1]) == u"第"))
        return true;
    // 十五车间, 八一学校, 三八女子班, but not 两级工会, 五强工会.
    for (const QChar unit : text) {
        if (!QStringView(u"一二三四五六七八九十").contains(unit))
            return text == u"首" || (text.size() == 1 && token > 0 && reading.tokens[token - 1].isWord(Speech::Noun) &&
                                     reading.tokens[token - 1].length() == 1);
    }
    const bool isBeforeHead = token + 1 < reading.tokens.size() && reading.tokens[token + 1].is(word::Head);
    // One of a row (九八四), or behind a name (燕京八绝).
    const bool isBehindName = token > 0 && token + 1 < reading.tokens.size() &&
                              !reading.tokens[token + 1].isWord(Speech::Measure) && namesByItself(reading, token - 1);
    return text.size() > 1 || isBeforeHead || isBehindName;
}

bool mayBeInside(const PartReading &reading, std::size_t token)
{
    const Token &at = reading.tokens[token];
    switch (at.kind) {
    case TokenKind::Single: return !isFunctionUnit(reading.textOf(at)[0]);
    case TokenKind::Person:
    case TokenKind::Latin: return true;
    case TokenKind::Number: return isOrdinal(reading, token);
    case TokenKind::Blank: return false;
    case TokenKind::Mark: return at.mark == u'·';
    case TokenKind::Word: break;
    }
    if (at.is(word::Area | word::Scope | word::Body))
        return true;
    if (at.is(word::Boundary | word::Leading | word::Cue) && !at.is(word::Internal | word::Generic))
        return false;
    // 联合工会, but A联合B.
    if (at.is(word::Boundary) && at.is(word::Generic) &&
        (token + 1 == reading.tokens.size() || !reading.tokens[token + 1].is(word::Head) ||
         (token > 0 && reading.tokens[token - 1].is(word::Head))))
        return false;
    if (isLeftOver(reading, token))
        return true;
    if (at.is(word::Former) &&
        (token == 0 || reading.tokens[token - 1].length() > 1 || reading.tokens[token - 1].kind == TokenKind::Mark))
        return false; // 原区卫生局, but 芯原
    if (at.length() == 1 && isFunctionUnit(reading.textOf(at)[0]) && !at.is(word::Head | word::Level | word::PlaceHead))
        return false;
    if (at.is(word::Title) && !at.is(word::PersonNoun | word::Head))
        return false;
    if (at.is(word::Internal | word::Generic | word::Head | word::PlaceHead | word::Level | word::PersonNoun))
        return true;
    if (isOpenWord(at.info.speech))
        return true;
    if (at.info.speech == Speech::Number)
        return isOrdinal(reading, token);
    if (at.info.speech == Speech::Time)
        return at.length() == 2 && reading.textOf(at).endsWith(u'代'); // 唐代, 现代
    if (at.info.speech == Speech::Adjective)
        return true;
    if (at.info.speech == Speech::Position)
        return at.length() == 2 &&
               (reading.textOf(at).endsWith(u'部') || reading.textOf(at) == u"水上" || reading.textOf(at) == u"海上");
    if (at.length() == 1)
        return at.info.speech != Speech::Pronoun && at.info.speech != Speech::Preposition &&
               at.info.speech != Speech::Particle && at.info.speech != Speech::Conjunction;
    return (at.info.speech == Speech::Verb || at.info.speech == Speech::Adverb) && at.info.cost > rareCost;
}

bool isProper(const PartReading &reading, std::size_t token)
{
    const Token &at = reading.tokens[token];
    if (at.kind == TokenKind::Person || at.kind == TokenKind::Single)
        return at.length() > 1 || !isFunctionUnit(reading.textOf(at)[0]);
    if (at.kind == TokenKind::Latin)
        return at.length() > 1;
    if (at.kind != TokenKind::Word)
        return false;
    if (at.is(word::Area | word::Scope | word::Body))
        return true;
    if (at.is(word::Generic | word::Level | word::Internal | word::Boundary | word::PersonNoun | word::Title |
              word::Former))
        return false;
    switch (at.info.speech) {
    case Speech::Place:
    case Speech::Proper:
    case Speech::Person: return true;
    case Speech::Short: return at.length() == 2;
    default: break;
    }
    if (at.length() == 1 && (at.info.speech != Speech::Number || reading.textOf(at) == u"首")) {
        // Two single characters side by side, or one before a head: what is left over of a brand.
        const auto isPiece = [&](std::size_t i) {
            const Token &other = reading.tokens[i];
            const bool isVerb = other.isWord(Speech::Verb) && other.info.cost < commonCost; // 开进 is said of any shop
            return other.kind == TokenKind::Single || (other.kind == TokenKind::Word && other.length() == 1 &&
                                                       !isVerb && !other.is(word::Head) && mayBeInside(reading, i));
        };
        return !at.is(word::Head | word::PlaceHead) && mayBeInside(reading, token) &&
               ((token > 0 && isPiece(token - 1)) || (token + 1 < reading.tokens.size() && isPiece(token + 1)));
    }
    // A rare verb right before a word for a kind of place or a company is no verb: 回天地区, 首发集团.
    const bool isRare = (at.info.speech == Speech::Verb || at.info.speech == Speech::Adverb ||
                         at.info.speech == Speech::Idiom || at.info.speech == Speech::Other) &&
                        at.info.cost > rareCost;
    return isRare && token + 1 < reading.tokens.size() &&
           reading.tokens[token + 1].is(word::Company | word::PlaceHead) &&
           !reading.tokens[token + 1].is(word::Generic);
}

std::size_t openingOf(const PartReading &reading, std::size_t token)
{
    const char16_t closing = reading.tokens[token].mark;
    if (closing != u'”' && closing != u'’')
        return token;
    const char16_t opening = closing == u'”' ? u'“' : u'‘';
    for (std::size_t i = token; i-- > 0 && token - i <= quotedTokens;) {
        if (reading.tokens[i].mark == opening)
            return i;
    }
    return token;
}

std::size_t closingOf(const PartReading &reading, std::size_t token)
{
    const char16_t opening = reading.tokens[token].mark;
    if (opening != u'“' && opening != u'‘')
        return token;
    const char16_t closing = opening == u'“' ? u'”' : u'’';
    for (std::size_t i = token + 1; i < reading.tokens.size() && i - token <= quotedTokens; ++i) {
        if (reading.tokens[i].mark == closing)
            return i;
    }
    return token;
}

} // namespace baolan::analysis::phrase
