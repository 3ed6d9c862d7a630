// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/querywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::items {

using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::QueryWords)
};

template<typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

QString quoted(const QString &words) { return Words::tr("“%1”").arg(words); }

QString within(QueryPart part, const QString &words)
{
    switch (part) {
    case QueryPart::Anywhere: return words;
    case QueryPart::Title: return Words::tr("%1 in the headline").arg(words);
    case QueryPart::Kicker: return Words::tr("%1 in the kicker").arg(words);
    case QueryPart::Byline: return Words::tr("%1 in the byline").arg(words);
    case QueryPart::Body: return Words::tr("%1 in the text").arg(words);
    }
    return words;
}

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return u"="_s;
    case Comparison::Less: return u"<"_s;
    case Comparison::LessOrEqual: return u"≤"_s;
    case Comparison::Greater: return u">"_s;
    case Comparison::GreaterOrEqual: return u"≥"_s;
    }
    return {};
}

QString entityWords(const EntityQuery &entity)
{
    switch (entity.type) {
    case EntityType::Person: return Words::tr("person %1").arg(entity.name);
    case EntityType::Organisation: return Words::tr("organisation %1").arg(entity.name);
    case EntityType::Place: return Words::tr("place %1").arg(entity.name);
    case EntityType::Document: return Words::tr("document %1").arg(entity.name);
    case EntityType::Contact: return Words::tr("contact %1").arg(entity.name);
    }
    return {};
}

QString fieldWords(const FieldQuery &field)
{
    switch (field.field) {
    case QueryField::Tag: return Words::tr("tagged %1").arg(field.value);
    case QueryField::Note: return Words::tr("%1 in a note").arg(field.value);
    case QueryField::Section: return Words::tr("section %1").arg(field.value);
    case QueryField::Page: return Words::tr("page %1").arg(field.value);
    case QueryField::Publication: return Words::tr("newspaper %1").arg(field.value);
    case QueryField::Saved: return Words::tr("saved search %1").arg(field.value);
    }
    return {};
}

QString possessionWords(Possession what)
{
    switch (what) {
    case Possession::Figures: return Words::tr("with figures");
    case Possession::Dates: return Words::tr("with dates");
    case Possession::Events: return Words::tr("with events");
    case Possession::Notes: return Words::tr("with notes");
    case Possession::Tags: return Words::tr("with tags");
    case Possession::Byline: return Words::tr("signed");
    case Possession::Kicker: return Words::tr("with a kicker");
    case Possession::Photo: return Words::tr("with a photo");
    case Possession::Repairs: return Words::tr("with repairs");
    case Possession::Suspects: return Words::tr("with suspects");
    }
    return {};
}

QString stateWords(ReadState state)
{
    switch (state) {
    case ReadState::Unread: return Words::tr("unread");
    case ReadState::Read: return Words::tr("read");
    case ReadState::Starred: return Words::tr("starred");
    }
    return {};
}

QString dateWords(const DateQuery &date)
{
    if (date.undated)
        return Words::tr("without a date");
    return Words::tr("printed in %1").arg(shown(date.interval));
}

QString figureWords(const FigureQuery &figure)
{
    if (!figure.comparison)
        return Words::tr("a figure of %1").arg(figure.unit);
    return Words::tr("a figure of %1 %2 %3")
        .arg(figure.unit, sign(*figure.comparison), QLocale().toString(figure.value, 'g', 12));
}

QString said(const Query &query);

QString joined(const std::vector<Query> &parts, const QString &between)
{
    QStringList words;
    for (const Query &part : parts) {
        const bool group = std::holds_alternative<AnyOf>(part.value) || std::holds_alternative<AllOf>(part.value);
        words.append(group ? u'(' + said(part) + u')' : said(part));
    }
    return words.join(between);
}

/// Words that must all be there are one list; whatever else narrows is said after it.
QString allWords(const AllOf &all)
{
    QStringList words;
    QStringList facts;
    for (const Query &part : all.parts) {
        const auto *phrase = std::get_if<PhraseQuery>(&part.value);
        if (phrase && phrase->part == QueryPart::Anywhere)
            words.append(said(part));
        else
            facts.append(said(part));
    }
    if (!words.isEmpty())
        facts.prepend(words.size() == 1 && facts.isEmpty() ? words.first()
                                                           : Words::tr("all of: %1").arg(words.join(Words::tr(", "))));
    return facts.join(Words::tr("; "));
}

QString said(const Query &query)
{
    return std::visit(
        Overloaded{
            [](const AllOf &all) { return allWords(all); },
            [](const AnyOf &any) { return joined(any.parts, Words::tr(" or ")); },
            [](const NoneOf &none) { return Words::tr("not %1").arg(joined(none.parts, Words::tr(" or "))); },
            [](const PhraseQuery &phrase) {
                return within(phrase.part, phrase.quoted ? quoted(phrase.words) : phrase.words);
            },
            [](const NearQuery &near) {
                return within(near.part, Words::tr("%1 at most %n character(s) apart", nullptr, near.distance)
                                             .arg(near.words.join(Words::tr(" and "))));
            },
            [](const EntityQuery &entity) { return entityWords(entity); },
            [](const DistrictQuery &district) {
                return (district.about ? Words::tr("about %1") : Words::tr("naming %1")).arg(district.name);
            },
            [](const FieldQuery &field) { return fieldWords(field); },
            [](const KindQuery &kind) {
                return kind.kind == ArticleKind::PhotoStory ? Words::tr("photo stories") : Words::tr("articles proper");
            },
            [](const DateQuery &date) { return dateWords(date); },
            [](const DayOfYearQuery &day) {
                return Words::tr("on %1 of any year")
                    .arg(QLocale().toString(QDate(2000, day.month, day.day), Words::tr("MMMM d")));
            },
            [](const LengthQuery &length) {
                return Words::tr("length %1 %2").arg(sign(length.comparison), QLocale().toString(length.characters));
            },
            [](const FigureQuery &figure) { return figureWords(figure); },
            [](const HasQuery &has) { return possessionWords(has.what); },
            [](const StateQuery &state) { return stateWords(state.state); },
        },
        query.value);
}

} // namespace

bool hasWords(const Query &query)
{
    return std::visit(Overloaded{
                          [](const AllOf &all) { return std::ranges::any_of(all.parts, hasWords); },
                          [](const AnyOf &any) { return std::ranges::any_of(any.parts, hasWords); },
                          [](const PhraseQuery &) { return true; },
                          [](const NearQuery &) { return true; },
                          [](const auto &) { return false; },
                      },
                      query.value);
}

QString shortWords(const Query &query)
{
    return std::visit(
        Overloaded{
            [](const NoneOf &none) {
                return none.parts.size() == 1 ? Words::tr("not %1").arg(shortWords(none.parts.front())) : said({none});
            },
            [](const DistrictQuery &district) { return district.name; },
            [](const EntityQuery &entity) { return entity.name; },
            [](const DateQuery &date) { return date.undated ? Words::tr("without a date") : shown(date.interval); },
            [](const PhraseQuery &phrase) { return within(phrase.part, phrase.words); },
            [](const auto &other) { return said({other}); },
        },
        query.value);
}

QString explanation(const Query &query) { return query.isEverything() ? QString() : said(query); }

} // namespace baolan::items
