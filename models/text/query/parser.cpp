// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/han.h"
#include "models/text/query/leaves.h"
#include "models/text/query/querylanguage.h"
#include "models/text/query/scanning.h"

#include <algorithm>
#include <ranges>

namespace baolan::text {

using domain::Query;

namespace {

constexpr int deepest = 64;
constexpr int usualDistance = 10;

struct Range {
    qsizetype start = 0;
    qsizetype end = 0;
};

class Parser final
{
public:
    Parser(QStringView text, QDate today) : m_text(text), m_today(today) {}

    ParsedQuery parse()
    {
        const std::vector<Group> all = groups({});
        for (const Group &group : all)
            m_result.items.push_back({group.range.start, group.range.end, normalForm({domain::AnyOf{group.choices}})});
        m_result.query = normalForm(together(all));
        return std::move(m_result);
    }

private:
    using Field = std::optional<SearchField>;

    /// Items with OR between them.
    struct Group {
        Range range;
        std::vector<Query> choices;
    };

    // ---- where the reading is

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar unit() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(unit()))
            ++m_at;
    }
    Range take(qsizetype end, QueryTokenKind kind)
    {
        const Range range{m_at, end};
        m_result.tokens.push_back({m_at, end, kind});
        m_at = end;
        return range;
    }
    /// Tokens that lie in what is wrong show it.
    void fault(Range range, QueryFaultKind kind)
    {
        m_result.faults.push_back({range.start, range.end, kind});
        for (QueryToken &token : m_result.tokens | std::views::reverse) {
            if (token.end <= range.start)
                break;
            if (token.start >= range.start && token.end <= range.end)
                token.kind = QueryTokenKind::Fault;
        }
    }

    // ---- groups and items

    static Query together(const std::vector<Group> &groups)
    {
        domain::AllOf all;
        for (const Group &group : groups)
            all.parts.push_back({domain::AnyOf{group.choices}});
        return {std::move(all)};
    }

    /// The operator that stands here and joins two items.
    [[nodiscard]] std::optional<Connector> joining() const
    {
        const auto found = connector(m_text.sliced(m_at, wordEnd(m_text, m_at) - m_at));
        return found == Connector::Not ? std::nullopt : found;
    }

    std::vector<Group> groups(Field field)
    {
        std::vector<Group> result;
        bool operandBefore = false;
        std::optional<std::pair<Range, Connector>> pending;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            if (closesBracket(unit())) {
                if (m_depth > 0 && m_tooDeep == 0)
                    break;
                closeNothing();
            } else if (const auto join = joining()) {
                const Range range = take(wordEnd(m_text, m_at), QueryTokenKind::Operator);
                if (operandBefore && !pending)
                    pending = {range, *join};
                else
                    fault(range, QueryFaultKind::MissingOperand);
            } else {
                const bool either = pending && pending->second == Connector::Or;
                addTo(result, either, field);
                operandBefore = true;
                pending.reset();
            }
        }
        if (pending)
            fault(pending->first, QueryFaultKind::MissingOperand);
        return result;
    }

    void addTo(std::vector<Group> &groups, bool either, Field field)
    {
        const qsizetype start = m_at;
        std::optional<Query> query = item(field);
        if (!query)
            return;
        if (groups.empty() || !either)
            groups.push_back({{start, start}, {}});
        groups.back().range.end = m_at;
        groups.back().choices.push_back(std::move(*query));
    }

    /// A closing bracket that belongs to none, or to one that was left out.
    void closeNothing()
    {
        const Range range = take(m_at + 1, QueryTokenKind::Bracket);
        if (m_tooDeep > 0)
            --m_tooDeep;
        else
            fault(range, QueryFaultKind::UnmatchedBracket);
    }

    std::optional<Query> item(Field field)
    {
        bool excluded = false;
        while (const auto sign = takeSign()) {
            excluded = !excluded;
            if (atEnd() || isBlank(unit()) || closesBracket(unit()) || joining()) {
                fault(*sign, QueryFaultKind::MissingOperand);
                return {};
            }
        }
        std::optional<Query> query = operand(field);
        if (query && excluded) {
            domain::NoneOf none;
            none.parts.push_back(std::move(*query));
            return Query{std::move(none)};
        }
        return query;
    }

    /// A minus or NOT, the latter with the blanks behind it.
    std::optional<Range> takeSign()
    {
        if (atEnd())
            return {};
        if (halfWidth(unit()) == u'-')
            return take(m_at + 1, QueryTokenKind::Operator);
        const qsizetype end = wordEnd(m_text, m_at);
        if (connector(m_text.sliced(m_at, end - m_at)) != Connector::Not)
            return {};
        const Range range = take(end, QueryTokenKind::Operator);
        skipBlanks();
        return range;
    }

    std::optional<Query> operand(Field field)
    {
        if (opensBracket(unit()))
            return bracketed(field);
        if (const auto name = fieldAt(m_text, m_at))
            return inField(*name, field);
        return value(field);
    }

    std::optional<Query> bracketed(Field field)
    {
        const Range opening = take(m_at + 1, QueryTokenKind::Bracket);
        if (m_depth == deepest) {
            ++m_tooDeep;
            fault(opening, QueryFaultKind::TooDeep);
            return {};
        }
        ++m_depth;
        const std::vector<Group> inner = groups(field);
        --m_depth;
        if (atEnd()) {
            fault(opening, QueryFaultKind::UnclosedBracket);
        } else {
            const Range closing = take(m_at + 1, QueryTokenKind::Bracket);
            if (stripped(m_text.sliced(opening.end, closing.start - opening.end)).isEmpty())
                fault({opening.start, closing.end}, QueryFaultKind::EmptyBrackets);
        }
        return inner.empty() ? std::nullopt : std::optional(together(inner));
    }

    std::optional<Query> inField(const FieldStart &name, Field outer)
    {
        const Range range = take(name.end, QueryTokenKind::Field);
        if (!name.field)
            fault(range, QueryFaultKind::UnknownField);
        const Field field = name.field ? name.field : outer;
        if (atEnd() || isBlank(unit()) || closesBracket(unit())) {
            if (name.field)
                fault(range, QueryFaultKind::MissingValue);
            return {};
        }
        return opensBracket(unit()) ? bracketed(field) : value(field);
    }

    // ---- values

    std::optional<Query> value(Field field)
    {
        const bool quoted = opensQuote(unit());
        const qsizetype start = m_at;
        const TypedValue typed = quoted ? quotedValue(field) : word(field);
        const Range range{start, m_at};
        auto leaf = readLeaf(field, typed, m_today);
        if (leaf)
            return std::move(*leaf);
        fault(range, leaf.error());
        return {};
    }

    TypedValue word(Field field)
    {
        const qsizetype start = m_at;
        take(wordEnd(m_text, m_at), field ? QueryTokenKind::Value : QueryTokenKind::Word);
        return {.text = m_text.sliced(start, m_at - start).toString(), .quoted = false, .distance = {}};
    }

    TypedValue quotedValue(Field field)
    {
        const Quoted inside = quotedAt(m_text, m_at);
        const bool ofWords = !field || wordsPart(*field);
        const Range range = take(inside.end, ofWords ? QueryTokenKind::Phrase : QueryTokenKind::Value);
        if (!inside.closed)
            fault({range.start, range.start + 1}, QueryFaultKind::UnclosedQuote);
        TypedValue typed{.text = inside.content, .quoted = true, .distance = {}};
        if (inside.closed && halfWidth(unit()) == u'~')
            typed.distance = distance(
                ofWords && std::ranges::any_of(stripped(typed.text), [](QChar unit) { return isBlank(unit); }));
        return typed;
    }

    /// The ~ behind a phrase and its number.
    int distance(bool joinsWords)
    {
        qsizetype end = m_at + 1;
        int number = 0;
        bool tooFar = false;
        for (; end < m_text.size() && digitValue(m_text[end]) >= 0; ++end) {
            number = std::min(number * 10 + digitValue(m_text[end]), farthestNear + 1);
            tooFar = number > farthestNear;
        }
        const bool written = end > m_at + 1;
        const Range range = take(end, QueryTokenKind::Operator);
        if (!joinsWords)
            fault(range, QueryFaultKind::NearOneWord);
        else if (tooFar)
            fault(range, QueryFaultKind::BadDistance);
        return written ? std::min(number, farthestNear) : usualDistance;
    }

    QStringView m_text;
    QDate m_today;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_tooDeep = 0; ///< brackets that were left out and are still open
    ParsedQuery m_result;
};

} // namespace

ParsedQuery parse(QStringView text, QDate today) { return Parser(text, today).parse(); }

} // namespace baolan::text
