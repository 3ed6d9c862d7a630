// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/pagejson.h"

using namespace Qt::StringLiterals;

namespace baolan::tests {

namespace {

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

QString dateText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

QJsonObject articleJson(const domain::Article &article)
{
    QJsonObject object;
    object[u"kind"_s] = domain::key(article.kind);
    put(object, u"kicker"_s, article.kicker);
    put(object, u"headline"_s, article.headline);
    put(object, u"subheadline"_s, article.subheadline);
    put(object, u"series"_s, article.series);
    QJsonArray byline;
    for (const domain::Byline &one : article.byline)
        byline.append(QJsonObject{{u"name"_s, one.name}, {u"role"_s, one.role}});
    object[u"byline"_s] = byline;
    if (!article.credits.isEmpty())
        object[u"credits"_s] = QJsonArray::fromStringList(article.credits);
    object[u"paragraphs"_s] = QJsonArray::fromStringList(article.paragraphs);
    QJsonArray repairs;
    for (const domain::Repair &repair : article.repairs)
        repairs.append(
            u"%1 %2:%3 %4"_s.arg(domain::key(repair.kind)).arg(repair.part).arg(repair.offset).arg(repair.reason));
    if (!repairs.isEmpty())
        object[u"repairs"_s] = repairs;
    QJsonArray suspects;
    for (const domain::Suspect &suspect : article.suspects)
        suspects.append(u"%1 %2:%3-%4 %5"_s.arg(domain::key(suspect.kind))
                            .arg(suspect.range.part)
                            .arg(suspect.range.start)
                            .arg(suspect.range.end)
                            .arg(article.text(suspect.range.part).sliced(suspect.range.start, suspect.range.length())));
    if (!suspects.isEmpty())
        object[u"suspects"_s] = suspects;
    return object;
}

} // namespace

QJsonObject pageJson(const domain::Page &page)
{
    QJsonObject object;
    put(object, u"publication"_s, page.publication);
    put(object, u"number"_s, page.number);
    put(object, u"section"_s, page.section);
    put(object, u"label"_s, page.label);
    if (!page.date.interval.isOpen())
        object[u"date"_s] = QJsonObject{{u"earliest"_s, dateText(page.date.interval.earliest)},
                                        {u"latest"_s, dateText(page.date.interval.latest)},
                                        {u"source"_s, domain::key(page.date.source)}};
    QJsonArray furniture;
    for (const domain::Furniture &line : page.furniture)
        furniture.append(line.text);
    object[u"furniture"_s] = furniture;
    QJsonArray articles;
    for (const domain::Article &article : page.articles)
        articles.append(articleJson(article));
    object[u"articles"_s] = articles;
    return object;
}

} // namespace baolan::tests
