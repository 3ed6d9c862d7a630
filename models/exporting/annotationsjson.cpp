// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/annotationsjson.h"

#include "models/exporting/jsonwriter.h"
#include "models/exporting/partoffsets.h"

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeRange(JsonWriter &json, const domain::TextRange &range, PartOffsets &offsets)
{
    json.key("paragraph"_L1).number(range.part);
    json.key("start"_L1).number(offsets.codePoints(range.part, range.start));
    json.key("end"_L1).number(offsets.codePoints(range.part, range.end));
}

void writeDays(JsonWriter &json, const domain::DateInterval &interval)
{
    json.key("from"_L1).text(interval.earliest.toString(Qt::ISODate));
    json.key("to"_L1).text(interval.latest.toString(Qt::ISODate));
}

// Part of the file format like the keys, so it is never translated.
QLatin1StringView sentence(domain::SuspectKind kind)
{
    switch (kind) {
    case domain::SuspectKind::StrayLatin: return "stray Latin word in Chinese text"_L1;
    case domain::SuspectKind::UnbalancedQuotes: return "quotation marks that do not match"_L1;
    case domain::SuspectKind::MissingCharacter: return "a character seems to be missing"_L1;
    case domain::SuspectKind::ReplacedByte: return "bytes that could not be read"_L1;
    case domain::SuspectKind::OddCharacter: return "a character that does not belong here"_L1;
    case domain::SuspectKind::Repetition: return "text that stands here twice"_L1;
    }
    return {};
}

void writeMention(JsonWriter &json, const domain::Mention &mention, PartOffsets &offsets)
{
    json.beginObject().key("text"_L1).text(mention.text);
    writeRange(json, mention.range, offsets);
    json.key("reason"_L1).text(mention.reason);
    json.key("confidence"_L1).number(mention.confidence);
    json.endObject();
}

void writePost(JsonWriter &json, const domain::Post &post, PartOffsets &offsets)
{
    json.beginObject().key("text"_L1).text(post.text);
    writeRange(json, post.range, offsets);
    json.key("organisation"_L1).text(post.organisation);
    json.key("titles"_L1).strings(post.titles);
    json.key("state"_L1).text(key(post.state));
    json.endObject();
}

void writeEntity(JsonWriter &json, const domain::EntityMentions &entity, PartOffsets &offsets)
{
    json.beginObject().key("type"_L1).text(key(entity.type));
    json.key("name"_L1).text(entity.name);
    json.key("id"_L1).text(entity.id);
    json.key("mentions"_L1).beginArray();
    for (const domain::Mention &mention : entity.mentions)
        writeMention(json, mention, offsets);
    json.endArray().key("posts"_L1).beginArray();
    for (const domain::Post &post : entity.posts)
        writePost(json, post, offsets);
    json.endArray().endObject();
}

void writeDate(JsonWriter &json, const domain::DateMention &date, PartOffsets &offsets)
{
    json.beginObject().key("text"_L1).text(date.text);
    writeRange(json, date.range, offsets);
    writeDays(json, date.interval);
    json.key("precision"_L1).text(key(date.precision));
    json.key("rule"_L1).text(date.rule);
    json.endObject();
}

void writeFigure(JsonWriter &json, const domain::Figure &figure, PartOffsets &offsets)
{
    json.beginObject().key("text"_L1).text(figure.text);
    writeRange(json, figure.range, offsets);
    json.key("value"_L1).number(figure.value);
    json.key("value_max"_L1);
    figure.valueMax ? json.number(*figure.valueMax) : json.null();
    json.key("unit"_L1).text(figure.unit);
    json.key("bound"_L1).text(key(figure.bound));
    json.key("about"_L1).text(figure.measure);
    json.key("scope"_L1).text(figure.scope);
    json.key("district"_L1).text(figure.district);
    writeDays(json, figure.period);
    json.key("cumulative"_L1).boolean(figure.cumulative);
    json.endObject();
}

void writeEvent(JsonWriter &json, const domain::Event &event, PartOffsets &offsets)
{
    json.beginObject().key("district"_L1).text(event.district);
    writeDays(json, event.interval);
    json.key("precision"_L1).text(key(event.precision));
    json.key("summary"_L1).text(event.summary);
    writeRange(json, event.range, offsets);
    json.endObject();
}

void writeDistrict(JsonWriter &json, const domain::ArticleDistrict &district)
{
    json.beginObject().key("code"_L1).text(district.code);
    json.key("name"_L1).text(district.name);
    json.key("about"_L1).boolean(district.about);
    json.key("reason"_L1).text(district.reason);
    json.endObject();
}

} // namespace

void writeRepairs(JsonWriter &json, const domain::Article &article, PartOffsets &offsets)
{
    json.key("repairs"_L1).beginArray();
    for (const domain::Repair &repair : article.repairs) {
        json.beginObject().key("kind"_L1).text(key(repair.kind));
        json.key("paragraph"_L1).number(repair.part);
        json.key("offset"_L1).number(offsets.codePoints(repair.part, repair.offset));
        json.key("note"_L1).text(repair.reason);
        json.key("confidence"_L1).number(repair.confidence);
        json.endObject();
    }
    json.endArray().key("suspects"_L1).beginArray();
    for (const domain::Suspect &suspect : article.suspects) {
        json.beginObject();
        writeRange(json, suspect.range, offsets);
        json.key("kind"_L1).text(key(suspect.kind));
        json.key("confidence"_L1).number(suspect.confidence);
        json.key("why"_L1).text(QString(sentence(suspect.kind)));
        json.endObject();
    }
    json.endArray();
}

void writeDerived(JsonWriter &json, const domain::Derived &derived, PartOffsets &offsets)
{
    json.key("districts"_L1).beginArray();
    for (const domain::ArticleDistrict &district : derived.districts)
        writeDistrict(json, district);
    json.endArray().key("entities"_L1).beginArray();
    for (const domain::EntityMentions &entity : derived.entities)
        writeEntity(json, entity, offsets);
    json.endArray().key("dates"_L1).beginArray();
    for (const domain::DateMention &date : derived.dates)
        writeDate(json, date, offsets);
    json.endArray().key("figures"_L1).beginArray();
    for (const domain::Figure &figure : derived.figures)
        writeFigure(json, figure, offsets);
    json.endArray().key("events"_L1).beginArray();
    for (const domain::Event &event : derived.events)
        writeEvent(json, event, offsets);
    json.endArray();
}

void writeMarks(JsonWriter &json, const domain::Marks &marks, PartOffsets &offsets)
{
    json.key("tags"_L1).strings(marks.tags);
    json.key("notes"_L1).beginArray();
    for (const domain::PassageNote &note : marks.notes) {
        json.beginObject();
        writeRange(json, note.range, offsets);
        json.key("quote"_L1).text(note.quote);
        json.key("text"_L1).text(note.text);
        json.endObject();
    }
    json.endArray();
}

} // namespace baolan::exporting
