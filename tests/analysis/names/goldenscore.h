// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/articleanalysis.h"

#include "tests/analysis/names/golden.h"

#include <QSet>

namespace baolan {

/// How much of what is to be read was read, and how much of what was read is right; what is optional counts for neither.
struct NamesTally {
    qsizetype right = 0;
    qsizetype wanted = 0;
    qsizetype found = 0;
    QStringList errors; ///< "-" what was missed, "+" what was too much

    void add(const QString &where, const QStringList &golden, const QStringList &read, const QStringList &optional)
    {
        const QSet<QString> wantedSet(golden.begin(), golden.end());
        QSet<QString> foundSet(read.begin(), read.end());
        foundSet.subtract(QSet<QString>(optional.begin(), optional.end()).subtract(wantedSet));
        right += (wantedSet & foundSet).size();
        wanted += wantedSet.size();
        found += foundSet.size();
        for (const QString &missed : wantedSet - foundSet)
            errors.append(QStringLiteral("- ") + where + u' ' + missed);
        for (const QString &extra : foundSet - wantedSet)
            errors.append(QStringLiteral("+ ") + where + u' ' + extra);
    }

    [[nodiscard]] double f1() const { return wanted + found == 0 ? 1.0 : 2.0 * double(right) / double(wanted + found); }
};

/// The surface forms of an article's entities of a kind, without the blanks of spaced names.
inline QStringList surfaceForms(const domain::Derived &derived, domain::EntityType type)
{
    QStringList texts;
    for (const domain::EntityMentions &entity : derived.entities) {
        for (const domain::Mention &mention : entity.mentions) {
            if (entity.type == type)
                texts.append(QString(mention.text).remove(u' '));
        }
    }
    return texts;
}

/// Person|post of each post, the person by the name that is wanted with it.
inline QStringList postPairs(const domain::Derived &derived, const QStringList &wanted)
{
    QStringList texts;
    for (const domain::EntityMentions &entity : derived.entities) {
        for (const domain::Post &post : entity.posts) {
            QString told = entity.name + u'|' + post.text;
            for (const domain::Mention &mention : entity.mentions) {
                if (wanted.contains(mention.text + u'|' + post.text))
                    told = mention.text + u'|' + post.text;
            }
            texts.append(told);
        }
    }
    return texts;
}

struct NamesScore {
    NamesTally persons, posts, bodies, places, districts;

    void add(const GoldenNames &wanted)
    {
        using domain::EntityType;
        const domain::Derived derived = analysis::analyseArticle(wanted.article, {{}, wanted.region, {}});
        persons.add(wanted.name, wanted.persons, surfaceForms(derived, EntityType::Person), wanted.optionalPersons);
        posts.add(wanted.name, wanted.posts, postPairs(derived, wanted.posts), {});
        bodies.add(wanted.name, wanted.bodies, surfaceForms(derived, EntityType::Organisation),
                   wanted.optionalBodies + wanted.places + wanted.optionalPlaces);
        places.add(wanted.name, wanted.places, surfaceForms(derived, EntityType::Place),
                   wanted.optionalPlaces + wanted.bodies + wanted.optionalBodies);
        QStringList about;
        for (const domain::ArticleDistrict &district : derived.districts) {
            const QString shortName = district.code == u"110199" ? QStringLiteral("经开区") : district.name;
            if (district.about)
                about.append(shortName);
        }
        districts.add(wanted.name, wanted.districts, about, wanted.optionalDistricts);
    }

    [[nodiscard]] QString line(const QString &name) const
    {
        const auto told = [](const char *what, const NamesTally &tally) {
            return QStringLiteral("%1 %2 (%3)")
                .arg(QLatin1StringView(what))
                .arg(tally.f1(), 0, 'f', 3)
                .arg(tally.wanted);
        };
        return name + QStringLiteral(": ") +
               QStringList{told("persons", persons), told("posts", posts), told("organisations", bodies),
                           told("places", places), told("districts", districts)}
                   .join(QStringLiteral(", "));
    }
};

} // namespace baolan
