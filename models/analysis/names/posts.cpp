// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/persons.h"

#include "models/analysis/names/namecharacters.h"
#include "models/analysis/names/phrases.h"
#include "models/text/han.h"

#include <algorithm>
#include <array>

namespace baolan::analysis {

namespace {

constexpr qsizetype longestPost = 60;
constexpr std::size_t reach = 16; // tokens that a post behind its person may have

bool endsPost(const Token &token) { return token.is(word::Title | word::PersonNoun); }
bool isComma(QStringView text) { return text == u"," || text == u"、" || text == u";"; }

/// The verbs that give a post: behind them it stands.
bool givesPost(QStringView text)
{
    constexpr std::array<QStringView, 15> verbs{u"任",   u"担任", u"出任", u"当选",   u"当选为",
                                                u"升任", u"兼任", u"现任", u"曾任",   u"时任",
                                                u"调任", u"系",   u"是",   u"任命为", u"改任"};
    return std::ranges::find(verbs, text) != verbs.end();
}

class PostReader final
{
public:
    explicit PostReader(const PartReading &reading) : m_reading(reading), m_tokens(reading.tokens) {}

    /// Where the post begins whose last word is at `last`.
    [[nodiscard]] std::size_t firstOf(std::size_t last) const
    {
        std::size_t first = last;
        if (const BodySpan *body = m_reading.bodyEndingAt(last))
            first = body->first;
        while (first > 0 && m_tokens[last].end - m_tokens[first - 1].start <= longestPost) {
            const std::size_t next = stepLeft(first);
            if (next == first)
                break;
            first = next;
        }
        return trimmed(first, last);
    }

    /// The last word of a post that begins at `first`, or `first` - 1 when none does.
    [[nodiscard]] std::size_t lastOf(std::size_t first) const
    {
        std::size_t last = first - 1;
        for (std::size_t i = first; i < m_tokens.size() && i - first < reach; ++i) {
            const QStringView text = textOf(i);
            if (text == u"、" && i > first && last == i - 1)
                continue;
            if (text == u"“") {
                const std::size_t closing = phrase::closingOf(m_reading, i);
                if (closing == i)
                    break;
                i = closing;
                continue;
            }
            if (endsPost(m_tokens[i]))
                last = i;
            else if (!isInside(i) && !m_reading.inBody(i))
                break;
        }
        return last;
    }

private:
    [[nodiscard]] QStringView textOf(std::size_t token) const { return m_reading.textOf(m_tokens[token]); }

    /// What is quoted is said, not named.
    [[nodiscard]] bool isSpeech(std::size_t opening, std::size_t closing) const
    {
        for (std::size_t i = opening; i < closing; ++i) {
            if (isComma(textOf(i)) || text::isSentenceEnd(textOf(i)[0]))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isInside(std::size_t token) const
    {
        const Token &at = m_tokens[token];
        // What looks like a name and is followed by common words is part of them: 金板寸非遗传承人.
        if (at.kind == TokenKind::Person)
            return at.reasons == 0 && token + 1 < m_tokens.size() && m_tokens[token + 1].isWord(Speech::Noun) &&
                   (!endsPost(m_tokens[token + 1]) ||
                    (m_tokens[token + 1].is(word::PersonNoun) && m_tokens[token + 1].length() > 2));
        if (at.is(word::Title | word::Former | word::Acting | word::Nominee))
            return true;
        const QStringView text = textOf(token);
        if (at.isWord(Speech::Number) && token + 1 < m_tokens.size() &&
            (textOf(token + 1) == u"年级" || text.endsWith(u'级')))
            return true;
        // 第七代传人
        if (text == u"代" && token > 0 && textOf(token - 1).startsWith(u'第'))
            return true;
        // 下党村: single characters before the word for a village are its name.
        if (at.length() == 1 && token + 2 < m_tokens.size() && textOf(token + 2) == u"村" &&
            m_tokens[token + 1].length() == 1 && !at.is(word::Cue) && at.kind != TokenKind::Mark)
            return true;
        return text == u"副" || text == u"常务" || (text.size() == 2 && text[0] == u'该') || text == u"第一" ||
               phrase::mayBeInside(m_reading, token);
    }

    [[nodiscard]] std::size_t stepLeft(std::size_t first) const
    {
        const std::size_t before = first - 1;
        if (const BodySpan *body = m_reading.bodyEndingAt(before))
            return body->first;
        const QStringView text = textOf(before);
        if ((text == u"、" || text == u"兼" || text == u"兼任" || text == u"暨") && before > 0 &&
            endsPost(m_tokens[before - 1]) && !m_tokens[before - 1].is(word::Plain))
            return before - 1;
        if (text == u"、" && before > 1 && textOf(before - 1) == u"之一" && endsPost(m_tokens[before - 2]))
            return before - 2;
        if (text == u"》") {
            std::size_t opening = before;
            while (opening > 0 && before - opening < reach && m_tokens[opening].mark != u'《')
                --opening;
            return m_tokens[opening].mark == u'《' ? opening : first;
        }
        if (text == u"”" || text == u"’") {
            const std::size_t opening = phrase::openingOf(m_reading, before);
            return opening == before || isSpeech(opening, before) ? first : opening;
        }
        if (m_tokens[before].is(word::Plain) || !isInside(before))
            return first;
        return before;
    }

    /// Without the words before it that are no part of a post.
    [[nodiscard]] std::size_t trimmed(std::size_t first, std::size_t last) const
    {
        while (first < last) {
            const Token &token = m_tokens[first];
            const QStringView text = textOf(first);
            const bool isLoose = token.is(word::Leading | word::Boundary | word::Nominee) ||
                                 token.isWord(Speech::Time) || token.isWord(Speech::Adverb) ||
                                 token.isWord(Speech::Conjunction) || token.kind == TokenKind::Mark ||
                                 (token.isWord(Speech::Number) && textOf(first + 1) != u"年级" &&
                                  !text.startsWith(u'第') && !text.endsWith(u'级')) ||
                                 text == u"时任" || text == u"曾任" || text == u"多" || text == u"等";
            const bool isVerb = token.isWord(Speech::Verb) && !token.is(word::Internal | word::Generic);
            if (m_reading.inBody(first) || text == u"“" || text == u"《" || (!isLoose && !isVerb))
                break;
            ++first;
        }
        return first;
    }

    const PartReading &m_reading;
    const Tokens &m_tokens;
};

QString printedTokens(const PartReading &reading, std::size_t first, std::size_t last)
{
    return reading.printed(reading.tokens[first].start, reading.tokens[last].end);
}

const BodySpan *bodyWithin(const PartReading &reading, std::size_t first, std::size_t last)
{
    for (const BodySpan &body : reading.bodies) {
        if (body.first >= first && body.last <= last)
            return &body;
    }
    return nullptr;
}

/// 昌平区委书记: the committee is in the title; 昌平区区长: the area stands for its government.
QString bodyOfTitle(const PartReading &reading, std::size_t first, std::size_t last)
{
    const QString text = printedTokens(reading, first, last);
    const QString plain = reading.text.sliced(reading.tokens[first].start, text.size());
    const qsizetype committee = plain.indexOf(u'委');
    if (committee > 0 && committee + 1 < plain.size() &&
        QStringView(u"区市县省州旗镇").contains(plain[committee - 1]) &&
        QStringView(u"书副常").contains(plain[committee + 1]))
        return text.first(committee + 1);
    std::size_t end = first;
    while (end < last && reading.tokens[end].is(word::Area))
        ++end;
    return end > first ? printedTokens(reading, first, end - 1) : QString();
}

domain::PostState stateOf(const PartReading &reading, std::size_t first, std::size_t last)
{
    const auto says = [&](std::size_t i, std::uint32_t classes) { return reading.tokens[i].is(classes); };
    for (std::size_t i = first; i <= last; ++i) {
        const QStringView text = reading.textOf(reading.tokens[i]);
        if (says(i, word::Nominee))
            return domain::PostState::Nominee;
        if (says(i, word::Acting) || (says(i, word::Title) && text.startsWith(u'代') && !text.startsWith(u"代表")))
            return domain::PostState::Acting;
        if (says(i, word::Former))
            return domain::PostState::Former;
    }
    if (first > 0 && says(first - 1, word::Former))
        return domain::PostState::Former;
    if (first > 0 && (says(first - 1, word::Nominee) || reading.textOf(reading.tokens[first - 1]) == u"提名"))
        return reading.textOf(reading.tokens[first - 1]) == u"当选" ? domain::PostState::Holds
                                                                    : domain::PostState::Nominee;
    return domain::PostState::Holds;
}

} // namespace

std::optional<PostSpan> postBefore(const PartReading &reading, std::size_t person)
{
    if (person == 0)
        return std::nullopt;
    std::size_t last = person - 1;
    if (reading.tokens[last].kind == TokenKind::Blank && last > 0)
        --last;
    const Token &token = reading.tokens[last];
    if (!endsPost(token) || token.is(word::Plain))
        return std::nullopt;
    return PostSpan{PostReader(reading).firstOf(last), last};
}

namespace {

/// 任命…为…
std::optional<PostSpan> appointedTo(const PartReading &reading, const PostReader &reader, std::size_t first)
{
    const std::size_t last = reader.lastOf(first);
    return last + 1 <= first || last >= reading.tokens.size() ? std::nullopt : std::optional(PostSpan{first, last});
}

} // namespace

std::optional<PostSpan> postBehind(const PartReading &reading, std::size_t person)
{
    std::size_t at = person + 1;
    if (at + 1 >= reading.tokens.size())
        return std::nullopt;
    const PostReader reader(reading);
    const QStringView text = reading.textOf(reading.tokens[at]);
    const bool isBracket = text == u"(";
    const bool isComma = text == u",";
    if (text == u"为" && person > 0 && reading.tokens[person - 1].is(word::Plain | word::Nominee))
        return appointedTo(reading, reader, at + 1);
    if (text == u"被" || text == u"同志" || text == u"当选" || text == u"则")
        ++at;
    if (at + 1 >= reading.tokens.size() || (!isBracket && !isComma && !givesPost(reading.textOf(reading.tokens[at]))))
        return std::nullopt;
    std::size_t first = at + 1;
    if (reading.textOf(reading.tokens[at]) == u"当选" && reading.textOf(reading.tokens[first]) == u"为")
        ++first;
    if (isComma && givesPost(reading.textOf(reading.tokens[first])))
        ++first;
    const std::size_t last = reader.lastOf(first);
    if (last + 1 <= first || last >= reading.tokens.size() || reading.tokens[last].is(word::Plain))
        return std::nullopt;
    const QStringView behind =
        last + 1 < reading.tokens.size() ? reading.textOf(reading.tokens[last + 1]) : QStringView(u"。");
    const bool isClosed = behind == u")" || behind == u"," || behind == u"。" || behind == u";" || behind == u"、";
    // A loose apposition needs a body or an area to be a post.
    const bool isNamed = bodyWithin(reading, first, last) || reading.tokens[first].is(word::Area);
    if ((isBracket && behind != u")") || (isComma && (!isClosed || !isNamed)) ||
        (!isBracket && !isNamed && !reading.tokens[last].is(word::Title)))
        return std::nullopt;
    return PostSpan{first, last};
}

std::optional<PostSpan> postAsApposition(const PartReading &reading, std::size_t firstOfPost)
{
    if (firstOfPost < 3 || reading.tokens[firstOfPost - 1].mark != u',')
        return std::nullopt;
    const std::size_t last = firstOfPost - 2;
    if (!endsPost(reading.tokens[last]))
        return std::nullopt;
    const std::size_t first = PostReader(reading).firstOf(last);
    const QStringView before = first > 0 ? reading.textOf(reading.tokens[first - 1]) : QStringView();
    const bool isCalled = before == u"作为" || before == u"身为" || before == u"担任";
    return isCalled ? std::optional(PostSpan{first, last}) : std::nullopt;
}

domain::Post describedPost(const PartReading &reading, const PostSpan &span)
{
    domain::Post post;
    post.text = printedTokens(reading, span.first, span.last);
    post.range = {reading.part->number, reading.tokens[span.first].start, reading.tokens[span.last].end};
    std::size_t pieceFirst = span.first;
    for (std::size_t i = span.first; i <= span.last + 1; ++i) {
        const bool isEnd = i > span.last;
        const QStringView text = isEnd ? QStringView() : reading.textOf(reading.tokens[i]);
        const bool isSeam = isComma(text) || text == u"兼" || text == u"兼任" || text == u"暨";
        if (!isEnd && (!isSeam || reading.inBody(i)))
            continue;
        if (i > pieceFirst) {
            const BodySpan *body = bodyWithin(reading, pieceFirst, i - 1);
            const std::size_t title = body ? body->last + 1 : pieceFirst;
            if (post.organisation.isEmpty())
                post.organisation =
                    body ? reading.printed(body->start, body->end) : bodyOfTitle(reading, pieceFirst, i - 1);
            const bool isFirst = post.titles.isEmpty();
            const std::size_t from = isFirst && title < i ? title : pieceFirst;
            QString titleText = printedTokens(reading, from, i - 1);
            if (isFirst && !body && titleText.startsWith(post.organisation) &&
                titleText.size() > post.organisation.size())
                titleText.remove(0, post.organisation.size());
            post.titles.append(titleText);
        }
        pieceFirst = i + 1;
    }
    post.state = stateOf(reading, span.first, span.last);
    return post;
}

bool isCertainPerson(const PartReading &reading, std::size_t token)
{
    constexpr int clearMargin = 420; // of three characters
    constexpr int clearShortMargin = 600;
    constexpr int clearTaggedMargin = 300;
    const Token &at = reading.tokens[token];
    if (at.kind != TokenKind::Person)
        return false;
    if (at.reasons & (evidence::Byline | evidence::Known))
        return true;
    if (at.reasons & evidence::Role)
        return at.margin > 150;
    if (at.reasons & evidence::Cue)
        return at.margin > 120;
    if (at.reasons & evidence::Tagged)
        return at.margin > clearTaggedMargin;
    if (at.reasons & evidence::Lexicon)
        return at.margin > 300;
    constexpr int rareSurname = 800;
    const QStringView name = reading.textOf(at);
    if (const int surname = namecharacters::surnameLength(name, 0);
        surname && namecharacters::surnameCost(name, 0, surname) > rareSurname)
        return false; // too seldom a surname to be told from shape alone
    const Token *next = token + 1 < reading.tokens.size() ? &reading.tokens[token + 1] : nullptr;
    if (next && (next->is(word::PlaceHead) || (next->is(word::Head) && !next->is(word::Generic))))
        return false;
    return at.margin > (at.length() > 2 ? clearMargin : clearShortMargin);
}

} // namespace baolan::analysis
