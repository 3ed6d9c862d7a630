// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/interchangejson.h"

#include "models/exporting/annotationsjson.h"
#include "models/exporting/jsonwriter.h"
#include "models/exporting/partoffsets.h"

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

QString gives(const domain::DateInterval &interval)
{
    if (interval.isOpen())
        return {};
    const QString from = interval.earliest.toString(Qt::ISODate);
    return interval.isDay() ? from : from + ".."_L1 + interval.latest.toString(Qt::ISODate);
}

void writeByline(JsonWriter &json, const std::vector<domain::Byline> &byline)
{
    json.key("byline"_L1).beginArray();
    for (const domain::Byline &entry : byline) {
        json.beginObject().key("name"_L1).text(entry.name);
        json.key("role"_L1).text(entry.role).endObject();
    }
    json.endArray();
}

void writeHeads(JsonWriter &json, const domain::Article &article)
{
    json.key("id"_L1).text(article.key);
    json.key("kind"_L1).text(key(article.kind));
    json.key("order"_L1).number(article.order);
    json.key("kicker"_L1).text(article.kicker);
    json.key("headline"_L1).text(article.headline);
    json.key("subheadline"_L1).text(article.subheadline);
    json.key("series"_L1).text(article.series);
}

} // namespace

void writePublication(JsonWriter &json, const domain::PublicationEntry &publication)
{
    json.beginObject().key("name"_L1).text(publication.name);
    json.key("region"_L1).text(publication.region).endObject();
}

void writePageDate(JsonWriter &json, const domain::PageDate &date)
{
    if (date == domain::PageDate{}) {
        json.null();
        return;
    }
    json.beginObject().key("earliest"_L1).text(date.interval.earliest.toString(Qt::ISODate));
    json.key("latest"_L1).text(date.interval.latest.toString(Qt::ISODate));
    json.key("source"_L1).text(key(date.source));
    json.key("evidence"_L1).beginArray();
    for (const domain::DateEvidence &evidence : date.evidence) {
        json.beginObject().key("text"_L1).text(evidence.text);
        json.key("rule"_L1).text(evidence.rule);
        json.key("gives"_L1).text(gives(evidence.gives)).endObject();
    }
    json.endArray().endObject();
}

void writePageMembers(JsonWriter &json, const domain::Page &page)
{
    json.key("publication"_L1).text(page.publication);
    json.key("region"_L1).text(page.region);
    json.key("file"_L1).text(page.source.file);
    json.key("sha256"_L1).text(QString::fromLatin1(page.source.sha256.toHex()));
    json.key("encoding"_L1).text(page.source.encoding);
    json.key("replaced"_L1).number(page.source.replaced);
    json.key("number"_L1).text(page.number);
    json.key("section"_L1).text(page.section);
    json.key("label"_L1).text(page.label);
    json.key("analysis"_L1);
    page.analysis > 0 ? json.number(page.analysis) : json.null();
    json.key("date"_L1);
    writePageDate(json, page.date);
    json.key("furniture"_L1).beginArray();
    for (const domain::Furniture &furniture : page.furniture)
        json.string(furniture.text);
    json.endArray();
}

void writeArticle(JsonWriter &json, const domain::Article &article, const domain::Marks &marks)
{
    PartOffsets offsets(article);
    json.beginObject();
    writeHeads(json, article);
    writeByline(json, article.byline);
    json.key("credits"_L1).strings(article.credits);
    json.key("paragraphs"_L1).strings(article.paragraphs);
    writeRepairs(json, article, offsets);
    writeDerived(json, article.derived, offsets);
    writeMarks(json, marks, offsets);
    json.endObject();
}

} // namespace baolan::exporting
