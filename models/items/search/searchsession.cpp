// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/searchsession.h"

#include "models/items/search/queryflaws.h"
#include "models/text/query/querylanguage.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::items {

using domain::FacetKind;
using domain::Query;

namespace {

QueryStretch::Kind kindOf(text::QueryTokenKind kind)
{
    using Kind = QueryStretch::Kind;
    switch (kind) {
    case text::QueryTokenKind::Word: return Kind::Word;
    case text::QueryTokenKind::Phrase: return Kind::Phrase;
    case text::QueryTokenKind::Field: return Kind::Field;
    case text::QueryTokenKind::Operator: return Kind::Operator;
    case text::QueryTokenKind::Value: return Kind::Value;
    case text::QueryTokenKind::Bracket: return Kind::Bracket;
    case text::QueryTokenKind::Fault: return Kind::Fault;
    }
    return Kind::Word;
}

Query entity(domain::EntityType type, const QString &name) { return {domain::EntityQuery{type, name}}; }

Query field(domain::QueryField field, const QString &value) { return {domain::FieldQuery{field, value}}; }

Query queryOf(FacetKind kind, const domain::FacetValue &value)
{
    const QString &name = value.name.isEmpty() ? value.key : value.name;
    switch (kind) {
    case FacetKind::District: return {domain::DistrictQuery{name, true}};
    case FacetKind::Year: return {domain::DateQuery{value.key, domain::DateInterval::year(value.key.toInt()), false}};
    case FacetKind::Month:
        return {domain::DateQuery{
            value.key, domain::DateInterval::month(value.key.first(4).toInt(), value.key.last(2).toInt()), false}};
    case FacetKind::Section: return field(domain::QueryField::Section, name);
    case FacetKind::Person: return entity(domain::EntityType::Person, name);
    case FacetKind::Organisation: return entity(domain::EntityType::Organisation, name);
    case FacetKind::Tag: return field(domain::QueryField::Tag, value.key);
    case FacetKind::Kind: return {domain::KindQuery{domain::articleKind(value.key)}};
    case FacetKind::Publication: return field(domain::QueryField::Publication, name);
    }
    return {};
}

FacetChoice choiceOf(FacetKind kind, const QString &key, const QString &name = {})
{
    return {.kind = kind, .value = {.key = key, .name = name, .count = 0}, .state = FacetState::Included};
}

std::optional<FacetChoice> positiveChoice(const Query &query)
{
    if (const auto *district = std::get_if<domain::DistrictQuery>(&query.value); district && district->about)
        return choiceOf(FacetKind::District, district->name, district->name);
    if (const auto *date = std::get_if<domain::DateQuery>(&query.value); date && !date->undated) {
        const QString shown = domain::shown(date->interval);
        if (shown.size() == 4)
            return choiceOf(FacetKind::Year, shown);
        if (shown.size() == 7)
            return choiceOf(FacetKind::Month, shown);
    }
    if (const auto *entity = std::get_if<domain::EntityQuery>(&query.value)) {
        if (entity->type == domain::EntityType::Person)
            return choiceOf(FacetKind::Person, entity->name, entity->name);
        if (entity->type == domain::EntityType::Organisation)
            return choiceOf(FacetKind::Organisation, entity->name, entity->name);
    }
    if (const auto *kind = std::get_if<domain::KindQuery>(&query.value))
        return choiceOf(FacetKind::Kind, domain::key(kind->kind));
    if (const auto *field = std::get_if<domain::FieldQuery>(&query.value)) {
        switch (field->field) {
        case domain::QueryField::Section: return choiceOf(FacetKind::Section, field->value, field->value);
        case domain::QueryField::Tag: return choiceOf(FacetKind::Tag, field->value, field->value);
        case domain::QueryField::Publication: return choiceOf(FacetKind::Publication, field->value, field->value);
        default: break;
        }
    }
    return std::nullopt;
}

std::optional<FacetChoice> choiceOf(const Query &query)
{
    const auto *none = std::get_if<domain::NoneOf>(&query.value);
    if (!none)
        return positiveChoice(query);
    std::optional<FacetChoice> choice = none->parts.size() == 1 ? positiveChoice(none->parts.front()) : std::nullopt;
    if (choice)
        choice->state = FacetState::Excluded;
    return choice;
}

bool sameValue(const FacetChoice &one, const FacetChoice &other)
{
    if (one.kind != other.kind)
        return false;
    const bool named = !one.value.name.isEmpty() && one.value.name == other.value.name;
    return named || one.value.key == other.value.key;
}

bool isDate(const QueryItem &item) { return std::holds_alternative<domain::DateQuery>(item.query.value); }

} // namespace

SearchSession::SearchSession(Selection &selection, Today today, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_today(std::move(today))
{
    connect(&selection, &Selection::searchChanged, this, [this] {
        const Query former = m_query;
        understand();
        Q_EMIT textChanged();
        // A blank more asks nothing new.
        if (m_query != former)
            Q_EMIT requestChanged();
    });
    connect(&selection, &Selection::scopeChanged, this, &SearchSession::requestChanged);
    understand();
}

SearchSession::~SearchSession() = default;

std::vector<QueryFlaw> SearchSession::flaws() const { return queryFlaws(text(), m_today()); }

void SearchSession::remove(std::size_t item)
{
    if (item >= m_items.size())
        return;
    const qsizetype start = m_items[item].start;
    setText(withoutItems([start](const QueryItem &one) { return one.start == start; }));
}

void SearchSession::cycle(const FacetChoice &choice)
{
    const auto isIt = [&choice](const QueryItem &item) {
        const std::optional<FacetChoice> typed = choiceOf(item.query);
        return typed && sameValue(*typed, choice);
    };
    const auto item = std::ranges::find_if(m_items, isIt);
    const FacetState now = item == m_items.end() ? FacetState::Open : choiceOf(item->query)->state;
    const Query positive = queryOf(choice.kind, choice.value);
    const QString rest = withoutItems(isIt);
    switch (now) {
    case FacetState::Open: setText(with(rest, positive)); break;
    case FacetState::Included: setText(with(rest, {domain::NoneOf{{positive}}})); break;
    case FacetState::Excluded: setText(rest); break;
    }
}

std::vector<FacetChoice> SearchSession::choices() const
{
    std::vector<FacetChoice> choices;
    for (const QueryItem &item : m_items) {
        if (const std::optional<FacetChoice> choice = choiceOf(item.query))
            choices.push_back(*choice);
    }
    return choices;
}

domain::DateInterval SearchSession::period() const
{
    domain::DateInterval period;
    for (const QueryItem &item : m_items) {
        const auto *date = std::get_if<domain::DateQuery>(&item.query.value);
        if (!date || date->undated)
            continue;
        if (date->interval.earliest.isValid() &&
            (!period.earliest.isValid() || period.earliest < date->interval.earliest))
            period.earliest = date->interval.earliest;
        if (date->interval.latest.isValid() && (!period.latest.isValid() || date->interval.latest < period.latest))
            period.latest = date->interval.latest;
    }
    return period;
}

void SearchSession::setPeriod(const QString &written)
{
    const QString rest = withoutItems(isDate);
    if (written.isEmpty()) {
        setText(rest);
        return;
    }
    setText(with(rest, text::parse("date:"_L1 + written, m_today()).query));
}

void SearchSession::setVariants(bool variants)
{
    if (std::exchange(m_variants, variants) == variants)
        return;
    Q_EMIT optionsChanged();
    Q_EMIT requestChanged();
}

void SearchSession::setFoldsDuplicates(bool folds)
{
    if (std::exchange(m_foldsDuplicates, folds) == folds)
        return;
    Q_EMIT optionsChanged();
    Q_EMIT requestChanged();
}

domain::SearchRequest SearchSession::request() const
{
    domain::SearchRequest request;
    request.query = m_query;
    request.scope = m_selection.scope();
    request.variants = m_variants;
    request.foldDuplicates = m_foldsDuplicates;
    return request;
}

domain::SearchRequest SearchSession::requestOfAllDates() const { return requestOf(withoutItems(isDate)); }

bool SearchSession::hasDates() const { return std::ranges::any_of(m_items, isDate); }

domain::SearchRequest SearchSession::requestOf(const QString &text) const
{
    domain::SearchRequest request = this->request();
    request.query = text::parse(text, m_today()).query;
    return request;
}

QString SearchSession::written(FacetKind kind, const domain::FacetValue &value)
{
    return text::print(queryOf(kind, value));
}

void SearchSession::understand()
{
    const text::ParsedQuery parsed = text::parse(text(), m_today());
    m_query = parsed.query;
    m_stretches.clear();
    for (const text::QueryToken &token : parsed.tokens)
        m_stretches.push_back({token.start, token.end, kindOf(token.kind)});
    m_items.clear();
    for (const text::QueryItem &item : parsed.items)
        m_items.push_back({item.start, item.end, item.query});
}

// The rest stays letter for letter as it was typed.
QString SearchSession::withoutItems(const std::function<bool(const QueryItem &)> &unwanted) const
{
    QStringList kept;
    for (const QueryItem &item : m_items) {
        if (!unwanted(item))
            kept.append(text().sliced(item.start, item.end - item.start));
    }
    return kept.join(u' ');
}

// What is still open in the typed text (a quotation mark, a bracket) would swallow what is put behind it: then the text is
// written anew from what was understood.
QString SearchSession::with(const QString &text, const Query &query) const
{
    const QString appended = text.isEmpty() ? text::print(query) : text + u' ' + text::print(query);
    const text::ParsedQuery parsed = text::parse(appended, m_today());
    const Query whole = text::normalForm({domain::AllOf{{text::parse(text, m_today()).query, query}}});
    return parsed.query == whole ? appended : text::print(whole);
}

} // namespace baolan::items
