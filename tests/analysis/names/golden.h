// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

namespace baolan {

/// An article written for the tests with what is to be read from it; see the head of golden/seen.txt for the letters.
struct GoldenNames {
    QString name;
    QString region;
    domain::Article article;
    QStringList persons, optionalPersons, posts, bodies, optionalBodies, places, optionalPlaces, districts,
        optionalDistricts;
};

inline QStringList *listOf(GoldenNames &golden, QChar letter)
{
    switch (letter.unicode()) {
    case u'N': return &golden.persons;
    case u'n': return &golden.optionalPersons;
    case u'R': return &golden.posts;
    case u'O': return &golden.bodies;
    case u'o': return &golden.optionalBodies;
    case u'L': return &golden.places;
    case u'l': return &golden.optionalPlaces;
    case u'A': return &golden.districts;
    case u'm': return &golden.optionalDistricts;
    case u'P': return &golden.article.paragraphs;
    case u'C': return &golden.article.credits;
    default: return nullptr;
    }
}

inline std::vector<GoldenNames> readGoldenNames(const QString &path)
{
    std::vector<GoldenNames> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QString value = line.sliced(2);
        if (line[0] == u'=') {
            articles.emplace_back();
            articles.back().name = value.section(u' ', 0, 0);
            articles.back().region = value.section(u' ', 1, 1);
        } else if (line[0] == u'H') {
            articles.back().article.headline = value;
        } else if (line[0] == u'K') {
            articles.back().article.kicker = value;
        } else if (QStringList *list = listOf(articles.back(), line[0])) {
            list->append(value);
        }
    }
    return articles;
}

} // namespace baolan
