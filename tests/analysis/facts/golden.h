// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/dateinterval.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include <utility>
#include <vector>

/// An article of tests/analysis/facts/golden with what is to be read from it; seen.txt tells the form.
struct GoldenArticle {
    QString name;
    baolan::domain::DateInterval page;
    baolan::domain::Article article;
    std::vector<baolan::domain::Article> before; ///< the page's other articles: a headline behind paragraphs begins one
    QStringList dates;                           ///< "text from to"
    QSet<QString> optionalDates;                 ///< texts
    QStringList figures;                         ///< "value unit"
    QSet<QString> optionalFigures;
    QStringList documents;
    QStringList contacts;
    QStringList masthead;
};

inline QDate goldenDay(const QString &word) { return word == u"-" ? QDate() : QDate::fromString(word, Qt::ISODate); }

inline std::vector<GoldenArticle> readGolden(const QString &path)
{
    std::vector<GoldenArticle> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.size() < 3 || line.startsWith(u'#'))
            continue;
        const QString rest = line.sliced(2);
        const QStringList words = rest.split(u' ');
        if (line[0] == u'=') {
            articles.push_back({});
            articles.back().name = words[0];
            articles.back().page = {goldenDay(words[1]), goldenDay(words[2])};
            continue;
        }
        GoldenArticle &article = articles.back();
        switch (line[0].unicode()) {
        case u'H':
            if (!article.article.paragraphs.isEmpty())
                article.before.push_back(std::exchange(article.article, {}));
            article.article.headline = rest;
            break;
        case u'P': article.article.paragraphs.append(rest); break;
        case u'D': article.dates.append(rest); break;
        case u'd': article.optionalDates.insert(rest); break;
        case u'F': article.figures.append(rest); break;
        case u'f': article.optionalFigures.insert(rest); break;
        case u'B': article.documents.append(rest); break;
        case u'C': article.contacts.append(rest); break;
        case u'M': article.masthead.append(rest); break;
        default: break;
        }
    }
    return articles;
}
