// SPDX-License-Identifier: GPL-3.0-or-later
// Reads gold pages (JSON with items and their paragraphs) and prints what the analysis of articles finds in them as an
// interchange document, which a scoring program compares with the gold: namescore GOLD.json… [--region CODE]. A gold file's own "region" wins.
#include "models/analysis/articleanalysis.h"

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
    for (const QJsonValue &line : item["credit_lines"_L1].toArray())
        article.credits.append(line.toString());
    return article;
}

QJsonObject entity(const domain::EntityMentions &found)
{
    QJsonArray mentions;
    for (const domain::Mention &mention : found.mentions)
        mentions.append(QJsonObject{
            {u"text"_s, mention.text}, {u"reason"_s, mention.reason}, {u"confidence"_s, mention.confidence}});
    QJsonArray posts;
    for (const domain::Post &post : found.posts)
        posts.append(QJsonObject{{u"text"_s, post.text},
                                 {u"organisation"_s, post.organisation},
                                 {u"titles"_s, QJsonArray::fromStringList(post.titles)},
                                 {u"state"_s, domain::key(post.state)}});
    return {
        {u"type"_s, domain::key(found.type)}, {u"name"_s, found.name}, {u"mentions"_s, mentions}, {u"posts"_s, posts}};
}

QJsonObject analysed(const QJsonObject &item, const analysis::ArticleContext &context)
{
    const domain::Derived derived = analysis::analyseArticle(articleOf(item), context);
    QJsonObject object = item;
    for (const auto *key : {"persons", "places", "organisations", "documents", "contacts"})
        object.remove(QLatin1StringView(key));
    QJsonArray entities;
    for (const domain::EntityMentions &found : derived.entities)
        entities.append(entity(found));
    QJsonArray districts;
    for (const domain::ArticleDistrict &district : derived.districts)
        districts.append(QJsonObject{{u"code"_s, district.code},
                                     {u"name"_s, district.name},
                                     {u"about"_s, district.about},
                                     {u"reason"_s, district.reason}});
    QJsonArray dates;
    for (const domain::DateMention &date : derived.dates)
        dates.append(QJsonObject{
            {u"text"_s, date.text}, {u"from"_s, day(date.interval.earliest)}, {u"to"_s, day(date.interval.latest)}});
    QJsonArray figures;
    for (const domain::Figure &figure : derived.figures)
        figures.append(QJsonObject{{u"text"_s, figure.text}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}});
    QJsonArray events;
    for (const domain::Event &event : derived.events)
        events.append(QJsonObject{{u"summary"_s, event.summary},
                                  {u"from"_s, day(event.interval.earliest)},
                                  {u"to"_s, day(event.interval.latest)}});
    object[u"entities"_s] = entities;
    object[u"districts"_s] = districts;
    object[u"dates"_s] = dates;
    object[u"figures"_s] = figures;
    object[u"events"_s] = events;
    return object;
}

QJsonObject analysedPage(const QJsonObject &gold, const QString &region)
{
    const QJsonObject given = gold["page_date"_L1].toObject();
    const analysis::ArticleContext context{.pageDate = {QDate::fromString(given["earliest"_L1].toString(), Qt::ISODate),
                                                    QDate::fromString(given["latest"_L1].toString(), Qt::ISODate)},
                                           .region = gold["region"_L1].toString(region),
                                           .publication = {}};
    QJsonArray articles;
    for (const QJsonValue &item : gold["items"_L1].toArray())
        articles.append(analysed(item.toObject(), context));
    return {{u"file"_s, gold["file"_L1]},
            {u"date"_s, given},
            {u"furniture"_s, gold["furniture"_L1]},
            {u"articles"_s, articles}};
}

} // namespace

int main(int argc, char **argv)
{
    QStringList files;
    QString region = u"110000"_s;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--region" && i + 1 < argc)
            region = QString::fromLocal8Bit(argv[++i]);
        else
            files.append(argument);
    }
    QJsonArray pages;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        pages.append(analysedPage(QJsonDocument::fromJson(file.readAll()).object(), region));
    }
    QTextStream(stdout) << QJsonDocument(
                               QJsonObject{{u"format"_s, u"baolan-archive"_s}, {u"version"_s, 1}, {u"pages"_s, pages}})
                               .toJson();
    return 0;
}
