// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchwords.h"

#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "models/text/query/figures.h"

#include <utility>

namespace baolan::cli {

namespace {

using namespace domain;
using text::QueryFaultKind;

QString said(const Query &query);

QStringList allSaid(const std::vector<Query> &parts)
{
    QStringList words;
    for (const Query &part : parts) {
        const bool group = std::holds_alternative<AllOf>(part.value) || std::holds_alternative<AnyOf>(part.value);
        words << (group ? u'(' + said(part) + u')' : said(part));
    }
    return words;
}

QString inPart(QueryPart part, const QString &words)
{
    switch (part) {
    case QueryPart::Anywhere: break;
    case QueryPart::Title: return translate("cli", "%1 in the headline").arg(words);
    case QueryPart::Kicker: return translate("cli", "%1 in the kicker").arg(words);
    case QueryPart::Byline: return translate("cli", "%1 in the byline").arg(words);
    case QueryPart::Body: return translate("cli", "%1 in the text").arg(words);
    }
    return words;
}

/// How each leaf is said.
struct Teller {
    QString operator()(const AllOf &all) const
    {
        QStringList words;
        QStringList facts;
        for (const Query &part : all.parts) {
            const auto *phrase = std::get_if<PhraseQuery>(&part.value);
            (phrase && phrase->part == QueryPart::Anywhere ? words : facts) << allSaid({part});
        }
        if (words.size() > 1)
            facts.prepend(translate("cli", "all of: %1").arg(words.join(translate("cli", ", "))));
        else
            facts = words + facts;
        return facts.join(translate("cli", "; "));
    }
    QString operator()(const AnyOf &any) const { return allSaid(any.parts).join(translate("cli", " or ")); }
    QString operator()(const NoneOf &none) const
    {
        return translate("cli", "not %1").arg(allSaid(none.parts).join(translate("cli", " or ")));
    }
    QString operator()(const PhraseQuery &phrase) const
    {
        return inPart(phrase.part, phrase.quoted ? translate("cli", "“%1”").arg(phrase.words) : phrase.words);
    }
    QString operator()(const NearQuery &near) const
    {
        return inPart(near.part, translate("cli", "%1 at most %n character(s) apart", nullptr, near.distance)
                                     .arg(near.words.join(translate("cli", " and "))));
    }
    QString operator()(const EntityQuery &entity) const
    {
        switch (entity.type) {
        case EntityType::Person: break;
        case EntityType::Organisation: return translate("cli", "organisation %1").arg(entity.name);
        case EntityType::Place: return translate("cli", "place %1").arg(entity.name);
        case EntityType::Document: return translate("cli", "document %1").arg(entity.name);
        case EntityType::Contact: return translate("cli", "contact %1").arg(entity.name);
        }
        return translate("cli", "person %1").arg(entity.name);
    }
    QString operator()(const DistrictQuery &district) const
    {
        return (district.about ? translate("cli", "about %1") : translate("cli", "naming %1")).arg(district.name);
    }
    QString operator()(const FieldQuery &field) const
    {
        switch (field.field) {
        case QueryField::Tag: break;
        case QueryField::Note: return translate("cli", "%1 in a note").arg(field.value);
        case QueryField::Section: return translate("cli", "section %1").arg(field.value);
        case QueryField::Page: return translate("cli", "page %1").arg(field.value);
        case QueryField::Publication: return translate("cli", "newspaper %1").arg(field.value);
        case QueryField::Saved: return translate("cli", "saved search %1").arg(field.value);
        }
        return translate("cli", "tagged %1").arg(field.value);
    }
    QString operator()(const KindQuery &kind) const
    {
        return kind.kind == ArticleKind::PhotoStory ? translate("cli", "photo stories")
                                                    : translate("cli", "articles proper");
    }
    QString operator()(const DateQuery &date) const
    {
        return date.undated ? translate("cli", "without a date")
                            : translate("cli", "printed in %1").arg(shown(date.interval));
    }
    QString operator()(const DayOfYearQuery &day) const
    {
        return translate("cli", "on %1 of any year").arg(QDate(2024, day.month, day.day).toString(u"MM-dd"_s));
    }
    QString operator()(const LengthQuery &length) const
    {
        return translate("cli", "length %1").arg(text::written(length));
    }
    QString operator()(const FigureQuery &figure) const
    {
        return translate("cli", "a figure of %1").arg(text::written(figure));
    }
    QString operator()(const HasQuery &has) const
    {
        return translate("cli", "with %1").arg(text::valueName(has.what, names()));
    }
    QString operator()(const StateQuery &state) const { return text::valueName(state.state, names()); }

private:
    static text::FieldNames names()
    {
        //: The language in which names of the query language are said: “zh” for Chinese, anything else for English.
        return translate("cli", "en") == "zh"_L1 ? text::FieldNames::Chinese : text::FieldNames::English;
    }
};

QString said(const Query &query) { return std::visit(Teller{}, query.value); }

QString faultSentence(QueryFaultKind kind, const QString &typed)
{
    switch (kind) {
    case QueryFaultKind::UnclosedQuote: return translate("cli", "The quotation is not closed; it goes to the end.");
    case QueryFaultKind::UnclosedBracket: return translate("cli", "The bracket is not closed; it goes to the end.");
    case QueryFaultKind::UnmatchedBracket: return translate("cli", "A bracket closes nothing; it is left out.");
    case QueryFaultKind::EmptyBrackets: return translate("cli", "There is nothing in the brackets.");
    case QueryFaultKind::EmptyPhrase: return translate("cli", "There is nothing between the quotation marks.");
    case QueryFaultKind::MissingOperand: return translate("cli", "“%1” has nothing to join or exclude.").arg(typed);
    case QueryFaultKind::UnknownField: return translate("cli", "“%1” is no field; it is left out.").arg(typed);
    case QueryFaultKind::MissingValue: return translate("cli", "“%1” has no value.").arg(typed);
    case QueryFaultKind::BadDate:
        return translate("cli", "“%1” is no date; write 2023, 2023-09 or 2023-01..2023-06.").arg(typed);
    case QueryFaultKind::BadDay: return translate("cli", "“%1” is no day of the year; write 04-13.").arg(typed);
    case QueryFaultKind::BadNumber: return translate("cli", "“%1” is no number; write >800.").arg(typed);
    case QueryFaultKind::BadDistance:
        return translate("cli", "“%1” is too far; %2 is taken.").arg(typed).arg(text::farthestNear);
    case QueryFaultKind::NearOneWord: return translate("cli", "Only two or more words can be near each other.");
    case QueryFaultKind::UnknownValue: return translate("cli", "“%1” is not known here; it is left out.").arg(typed);
    case QueryFaultKind::TooDeep: break;
    }
    return translate("cli", "There are too many brackets within each other.");
}

} // namespace

QString explanation(const Query &query)
{
    return query.isEverything() ? translate("cli", "all articles") : said(query);
}

void complainOfFaults(Context &context, const QString &typed, const text::ParsedQuery &parsed)
{
    for (const text::QueryFault &fault : parsed.faults)
        complain(context, faultSentence(fault.kind, typed.sliced(fault.start, fault.end - fault.start)));
}

QString facetTitle(FacetKind kind)
{
    switch (kind) {
    case FacetKind::District: return translate("cli", "District");
    case FacetKind::Year: return translate("cli", "Year");
    case FacetKind::Month: return translate("cli", "Month");
    case FacetKind::Section: return translate("cli", "Section");
    case FacetKind::Person: return translate("cli", "Person");
    case FacetKind::Organisation: return translate("cli", "Organisation");
    case FacetKind::Tag: return translate("cli", "Tag");
    case FacetKind::Kind: return translate("cli", "Kind");
    case FacetKind::Publication: break;
    }
    return translate("cli", "Publication");
}

QLatin1StringView facetKey(FacetKind kind)
{
    switch (kind) {
    case FacetKind::District: return "district"_L1;
    case FacetKind::Year: return "year"_L1;
    case FacetKind::Month: return "month"_L1;
    case FacetKind::Section: return "section"_L1;
    case FacetKind::Person: return "person"_L1;
    case FacetKind::Organisation: return "organisation"_L1;
    case FacetKind::Tag: return "tag"_L1;
    case FacetKind::Kind: return "kind"_L1;
    case FacetKind::Publication: break;
    }
    return "publication"_L1;
}

} // namespace baolan::cli
