// SPDX-License-Identifier: GPL-3.0-or-later
// Reads gold pages (JSON with items and their paragraphs) and prints what the readers of facts find in them as an interchange
// document, which a scoring program compares with the gold: factscore GOLD.json… [--infer]. With --infer each page is
// dated from its text alone, and the dates are resolved against that.
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"
#include "models/analysis/facts/pagedate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

QJsonValue day(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

domain::Article articleOf(const QJsonObject &item)
{
    domain::Article article;
    article.kicker = item["kicker"_L1].toString();
    article.headline = item["headline"_L1].toString();
    article.subheadline = item["subheadline"_L1].toString();
    for (const QJsonValue &paragraph : item["paragraphs"_L1].toArray())
        article.paragraphs.append(paragraph.toString());
    return article;
}

QJsonArray entities(const analysis::Parts &parts)
{
    QJsonArray array;
    for (const auto &found : {analysis::readDocuments(parts), analysis::readContacts(parts)}) {
        for (const domain::EntityMentions &entity : found) {
            QJsonArray mentions;
            for (const domain::Mention &mention : entity.mentions)
                mentions.append(QJsonObject{{u"text"_s, mention.text}});
            array.append(QJsonObject{
                {u"type"_s, domain::key(entity.type)}, {u"name"_s, entity.name}, {u"mentions"_s, mentions}});
        }
    }
    return array;
}

QJsonObject exported(const domain::Article &article, const QJsonObject &item, const domain::DateInterval &page)
{
    const analysis::Parts parts = analysis::partsOf(article);
    const auto mentions = analysis::readDates(parts, page);
    QJsonArray dates;
    for (const domain::DateMention &date : mentions) {
        dates.append(QJsonObject{{u"text"_s, date.text},
                                 {u"from"_s, day(date.interval.earliest)},
                                 {u"to"_s, day(date.interval.latest)},
                                 {u"precision"_s, domain::key(date.precision)},
                                 {u"rule"_s, date.rule}});
    }
    QJsonArray figures;
    for (const domain::Figure &figure : analysis::readFigures(parts, mentions)) {
        figures.append(QJsonObject{{u"text"_s, figure.text},
                                   {u"value"_s, figure.value},
                                   {u"unit"_s, figure.unit},
                                   {u"bound"_s, domain::key(figure.bound)},
                                   {u"about"_s, figure.measure},
                                   {u"scope"_s, figure.scope}});
    }
    QJsonObject object = item;
    for (const auto *key : {"byline", "districts", "persons", "places", "organisations"})
        object.remove(QLatin1StringView(key));
    object[u"entities"_s] = entities(parts);
    object[u"dates"_s] = dates;
    object[u"figures"_s] = figures;
    return object;
}

QJsonObject exportedPage(const QJsonObject &gold, bool infer)
{
    domain::Page page;
    for (const QJsonValue &item : gold["items"_L1].toArray())
        page.articles.push_back(articleOf(item.toObject()));
    for (const QJsonValue &line : gold["furniture"_L1].toArray())
        page.furniture.push_back({line.toString(), {}});
    const domain::PageDate inferred = analysis::inferPageDate(page);
    QTextStream err(stderr);
    err << gold["file"_L1].toString() << ' ' << domain::shown(inferred.interval) << '\n';
    for (const domain::DateEvidence &evidence : inferred.evidence)
        err << "  " << evidence.text << " | " << evidence.rule << " | " << domain::shown(evidence.gives) << '\n';
    const QJsonObject given = gold["page_date"_L1].toObject();
    const domain::DateInterval known{QDate::fromString(given["earliest"_L1].toString(), Qt::ISODate),
                                     QDate::fromString(given["latest"_L1].toString(), Qt::ISODate)};
    const domain::DateInterval used = infer ? inferred.interval : known;
    QJsonArray articles;
    const QJsonArray items = gold["items"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        articles.append(exported(page.articles[static_cast<std::size_t>(i)], items[i].toObject(), used));
    return {{u"file"_s, gold["file"_L1]},
            {u"date"_s, QJsonObject{{u"earliest"_s, day(inferred.interval.earliest)},
                                    {u"latest"_s, day(inferred.interval.latest)}}},
            {u"furniture"_s, gold["furniture"_L1]},
            {u"articles"_s, articles}};
}

} // namespace

int main(int argc, char **argv)
{
    QStringList files;
    bool infer = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--infer")
            infer = true;
        else
            files.append(argument);
    }
    QJsonArray pages;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        pages.append(exportedPage(QJsonDocument::fromJson(file.readAll()).object(), infer));
    }
    QTextStream(stdout) << QJsonDocument(
                               QJsonObject{{u"format"_s, u"baolan-archive"_s}, {u"version"_s, 1}, {u"pages"_s, pages}})
                               .toJson();
    return 0;
}
