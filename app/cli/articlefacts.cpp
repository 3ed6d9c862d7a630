// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlefacts.h"

#include "app/cli/words.h"

namespace baolan::cli {

namespace {

QString titleOf(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person: return translate("cli", "People");
    case domain::EntityType::Organisation: return translate("cli", "Organisations");
    case domain::EntityType::Place: return translate("cli", "Places");
    case domain::EntityType::Document: return translate("cli", "Documents");
    case domain::EntityType::Contact: return translate("cli", "Contacts");
    }
    return {};
}

QString inBrackets(const QString &text, const QStringList &more)
{
    return more.isEmpty() ? text : text + u'（' + more.join(u'；') + u'）';
}

QString posts(const domain::Post &post)
{
    switch (post.state) {
    case domain::PostState::Holds: return post.text;
    case domain::PostState::Nominee: return translate("cli", "%1, nominated").arg(post.text);
    case domain::PostState::Acting: return translate("cli", "%1, acting").arg(post.text);
    case domain::PostState::Former: return translate("cli", "%1, formerly").arg(post.text);
    }
    return post.text;
}

QStringList entities(const domain::Derived &derived, domain::EntityType type)
{
    QStringList names;
    for (const domain::EntityMentions &entity : derived.entities) {
        QStringList more;
        for (const domain::Post &post : entity.posts)
            more += posts(post);
        if (entity.type == type)
            names += inBrackets(entity.name, more);
    }
    return names;
}

QStringList districts(const domain::Derived &derived)
{
    QStringList names;
    for (const domain::ArticleDistrict &district : derived.districts)
        names += district.about ? district.name : translate("cli", "%1, mentioned").arg(district.name);
    return names;
}

QStringList dates(const domain::Derived &derived)
{
    QStringList texts;
    for (const domain::DateMention &date : derived.dates)
        texts += inBrackets(date.text, date.interval.isOpen() ? QStringList() : QStringList{shown(date.interval)});
    return texts;
}

QStringList events(const domain::Derived &derived)
{
    QStringList texts;
    for (const domain::Event &event : derived.events)
        texts +=
            inBrackets(event.summary, event.interval.isOpen() ? QStringList() : QStringList{shown(event.interval)});
    return texts;
}

} // namespace

QStringList factLines(const domain::Derived &derived)
{
    using enum domain::EntityType;
    QStringList lines;
    const auto add = [&lines](const QString &title, QStringList entries) {
        entries.removeDuplicates();
        if (!entries.isEmpty())
            lines += translate("cli", "%1: %2", "title of a list and its entries").arg(title, entries.join(u'、'));
    };
    add(translate("cli", "Districts"), districts(derived));
    for (const domain::EntityType type : {Person, Organisation, Place, Document, Contact})
        add(titleOf(type), entities(derived, type));
    add(translate("cli", "Dates"), dates(derived));
    QStringList figures;
    for (const domain::Figure &figure : derived.figures)
        figures += figure.text;
    add(translate("cli", "Figures"), figures);
    add(translate("cli", "Events"), events(derived));
    return lines;
}

} // namespace baolan::cli
