// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/leaves.h"

#include "models/text/han.h"
#include "models/text/query/dates.h"
#include "models/text/query/figures.h"
#include "models/text/query/scanning.h"

#include <algorithm>

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;
using domain::Query;
using domain::QueryPart;

namespace {

using Leaf = std::expected<Query, QueryFaultKind>;

template<typename Value>
Leaf leafOr(const std::optional<Value> &value, QueryFaultKind fault)
{
    return value ? Leaf(Query{*value}) : std::unexpected(fault);
}

template<typename Value, typename Made>
Leaf closedLeaf(const std::optional<Value> &value, Made made)
{
    return value ? Leaf(Query{made(*value)}) : std::unexpected(QueryFaultKind::UnknownValue);
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar unit : text) {
        if (!isBlank(unit)) {
            word += unit;
        } else if (!word.isEmpty()) {
            words << std::exchange(word, {});
        }
    }
    return word.isEmpty() ? words : words << word;
}

Query wordsLeaf(const TypedValue &value, QueryPart part)
{
    const QStringList words = value.distance ? wordsOf(value.text) : QStringList();
    if (words.size() > 1)
        return {domain::NearQuery{words, *value.distance, part}};
    return {domain::PhraseQuery{stripped(value.text).toString(), part, value.quoted}};
}

Leaf factLeaf(SearchField field, const QString &text, QDate today)
{
    if (const auto type = entityField(field))
        return Query{domain::EntityQuery{*type, text}};
    if (const auto named = namedField(field))
        return Query{domain::FieldQuery{*named, text}};
    switch (field) {
    case SearchField::District: return Query{domain::DistrictQuery{text, true}};
    case SearchField::Mentions: return Query{domain::DistrictQuery{text, false}};
    case SearchField::Date: return leafOr(readDate(text, today), QueryFaultKind::BadDate);
    case SearchField::OnDay: return leafOr(readDay(text, today), QueryFaultKind::BadDay);
    case SearchField::Length: return leafOr(readLength(text), QueryFaultKind::BadNumber);
    case SearchField::Figure: return leafOr(readFigure(text), QueryFaultKind::BadNumber);
    case SearchField::Kind: return closedLeaf(kindValue(text), [](auto kind) { return domain::KindQuery{kind}; });
    case SearchField::Has: return closedLeaf(possessionValue(text), [](auto what) { return domain::HasQuery{what}; });
    case SearchField::Is: return closedLeaf(stateValue(text), [](auto state) { return domain::StateQuery{state}; });
    default: return std::unexpected(QueryFaultKind::UnknownValue);
    }
}

QString printValue(const QString &text) { return isPlainValue(text) ? text : inQuotes(text); }

QString printField(SearchField field, const QString &value, FieldNames names)
{
    return fieldName(field, names) + u':' + printValue(value);
}

QString prefix(QueryPart part, FieldNames names)
{
    const auto field = fieldOf(part);
    return field ? fieldName(*field, names) + u':' : QString();
}

// One for each kind of leaf: its text, and its normal form.

struct Printer {
    FieldNames names;

    QString operator()(const domain::PhraseQuery &phrase) const
    {
        return prefix(phrase.part, names) + (phrase.quoted ? inQuotes(phrase.words) : phrase.words);
    }
    QString operator()(const domain::NearQuery &near) const
    {
        return prefix(near.part, names) + inQuotes(near.words.join(u' ')) + u'~' + QString::number(near.distance);
    }
    QString operator()(const domain::EntityQuery &entity) const
    {
        return printField(fieldOf(entity.type), entity.name, names);
    }
    QString operator()(const domain::DistrictQuery &district) const
    {
        return printField(district.about ? SearchField::District : SearchField::Mentions, district.name, names);
    }
    QString operator()(const domain::FieldQuery &field) const
    {
        return printField(fieldOf(field.field), field.value, names);
    }
    QString operator()(const domain::KindQuery &query) const
    {
        return printField(SearchField::Kind, valueName(query.kind, names), names);
    }
    QString operator()(const domain::HasQuery &query) const
    {
        return printField(SearchField::Has, valueName(query.what, names), names);
    }
    QString operator()(const domain::StateQuery &query) const
    {
        return printField(SearchField::Is, valueName(query.state, names), names);
    }
    QString operator()(const domain::DateQuery &date) const
    {
        return printField(SearchField::Date, date.written, names);
    }
    QString operator()(const domain::DayOfYearQuery &day) const
    {
        const QString written = u"%1-%2"_s.arg(day.month, 2, 10, QChar(u'0')).arg(day.day, 2, 10, QChar(u'0'));
        return printField(SearchField::OnDay, written, names);
    }
    QString operator()(const domain::LengthQuery &length) const
    {
        return printField(SearchField::Length, written(length), names);
    }
    QString operator()(const domain::FigureQuery &figure) const
    {
        return printField(SearchField::Figure, written(figure), names);
    }
    QString operator()(const auto &) const { return {}; }
};

constexpr auto everything = [] { return Query{domain::AllOf{}}; };

struct Normaliser {
    Query operator()(domain::PhraseQuery phrase) const
    {
        phrase.words = stripped(phrase.words).toString();
        if (phrase.words.isEmpty())
            return everything();
        phrase.quoted |= fieldOf(phrase.part) ? !isPlainValue(phrase.words) : !isPlainWord(phrase.words);
        return {phrase};
    }
    Query operator()(domain::NearQuery near) const
    {
        near.words = wordsOf(near.words.join(u' '));
        near.distance = std::clamp(near.distance, 0, farthestNear);
        if (near.words.size() < 2)
            return (*this)(domain::PhraseQuery{near.words.join(u' '), near.part, true});
        return {near};
    }
    Query operator()(domain::EntityQuery entity) const { return named(entity, entity.name); }
    Query operator()(domain::DistrictQuery district) const { return named(district, district.name); }
    Query operator()(domain::FieldQuery field) const { return named(field, field.value); }
    Query operator()(domain::DateQuery date) const
    {
        date.written = stripped(date.written).toString();
        if (date.written.isEmpty() && date.undated)
            date.written = u"none"_s;
        else if (date.written.isEmpty() && date.interval.isOpen())
            return everything();
        else if (date.written.isEmpty())
            date = dateQuery(date.interval);
        return {date};
    }
    Query operator()(const domain::DayOfYearQuery &day) const
    {
        return QDate(2024, day.month, day.day).isValid() ? Query{day} : everything();
    }
    Query operator()(const domain::LengthQuery &length) const { return reread(readLength(written(length))); }
    Query operator()(const domain::FigureQuery &figure) const { return reread(readFigure(written(figure))); }
    Query operator()(const auto &other) const { return {other}; }

private:
    template<typename Leaf>
    static Query named(Leaf &leaf, QString &name)
    {
        name = stripped(name).toString();
        return name.isEmpty() ? everything() : Query{leaf};
    }
    template<typename Value>
    static Query reread(const std::optional<Value> &value)
    {
        return value ? Query{*value} : everything();
    }
};

} // namespace

Leaf readLeaf(std::optional<SearchField> field, const TypedValue &value, QDate today)
{
    const QString text = stripped(value.text).toString();
    if (text.isEmpty())
        return std::unexpected(QueryFaultKind::EmptyPhrase);
    if (!field)
        return wordsLeaf(value, QueryPart::Anywhere);
    if (const auto part = wordsPart(*field))
        return wordsLeaf(value, *part);
    return factLeaf(*field, text, today);
}

QString printLeaf(const Query &leaf, FieldNames names) { return std::visit(Printer{names}, leaf.value); }
Query normalLeaf(const Query &leaf) { return std::visit(Normaliser{}, leaf.value); }

} // namespace baolan::text
