// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/interchangejson.h"

#include "models/text/offsets.h"

#include <algorithm>
#include <limits>
#include <map>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Turns the code points of the format into UTF-16 units, part by part.
class PartUnits
{
public:
    explicit PartUnits(const domain::Article &article) : m_article(article) {}

    [[nodiscard]] domain::TextRange range(const JsonFields &fields)
    {
        const int part = partOf(fields);
        return {part, units(part, fields.integer("start"_L1)), units(part, fields.integer("end"_L1))};
    }

    [[nodiscard]] int partOf(const JsonFields &fields)
    {
        const qint64 part = fields.integer("paragraph"_L1);
        if (part < domain::part::Credits || part >= std::max<qint64>(1, m_article.paragraphs.size())) {
            fields.fault().note("paragraph"_L1, u"the article has no paragraph %1"_s.arg(part));
            return 0;
        }
        return static_cast<int>(part);
    }

    [[nodiscard]] qsizetype units(int part, qint64 codePoints)
    {
        const auto [entry, isNew] = m_parts.try_emplace(part);
        if (isNew)
            entry->second = text::Offsets(m_article.text(part));
        return entry->second.toUnits(codePoints);
    }

private:
    const domain::Article &m_article;
    std::map<int, text::Offsets> m_parts;
};

domain::SuspectKind suspectKindOf(const JsonFields &suspect)
{
    using enum domain::SuspectKind;
    if (suspect.has("kind"_L1))
        return domain::suspectKind(suspect.text("kind"_L1));
    // Files of the first version have only the sentence.
    const QString why = suspect.text("why"_L1);
    if (why.contains(u"Latin"))
        return StrayLatin;
    if (why.contains(u"quotation"))
        return UnbalancedQuotes;
    if (why.contains(u"missing"))
        return MissingCharacter;
    if (why.contains(u"bytes"))
        return ReplacedByte;
    return why.contains(u"twice") ? Repetition : OddCharacter;
}

void readRepairs(const JsonFields &fields, domain::Article &article, PartUnits &units)
{
    fields.each("repairs"_L1, [&](const JsonFields &repair) {
        const int part = units.partOf(repair);
        article.repairs.push_back({domain::repairKind(repair.text("kind"_L1)), part,
                                   units.units(part, repair.integer("offset"_L1)), repair.text("note"_L1),
                                   repair.number("confidence"_L1, 1.0)});
    });
    fields.each("suspects"_L1, [&](const JsonFields &suspect) {
        article.suspects.push_back(
            {suspectKindOf(suspect), units.range(suspect), suspect.number("confidence"_L1, 1.0)});
    });
}

void readEntities(const JsonFields &fields, domain::Derived &derived, PartUnits &units)
{
    fields.each("entities"_L1, [&](const JsonFields &entity) {
        domain::EntityMentions read{
            domain::entityType(entity.text("type"_L1)), entity.text("name"_L1), entity.text("id"_L1), {}, {}};
        entity.each("mentions"_L1, [&](const JsonFields &mention) {
            read.mentions.push_back({mention.text("text"_L1), units.range(mention), mention.text("reason"_L1),
                                     mention.number("confidence"_L1, 1.0)});
        });
        entity.each("posts"_L1, [&](const JsonFields &post) {
            read.posts.push_back({post.text("text"_L1), units.range(post), post.text("organisation"_L1),
                                  post.texts("titles"_L1), domain::postState(post.text("state"_L1))});
        });
        derived.entities.push_back(std::move(read));
    });
}

void readFigures(const JsonFields &fields, domain::Derived &derived, PartUnits &units)
{
    fields.each("figures"_L1, [&](const JsonFields &figure) {
        domain::Figure read;
        read.text = figure.text("text"_L1);
        read.range = units.range(figure);
        read.value = figure.number("value"_L1);
        if (figure.has("value_max"_L1))
            read.valueMax = figure.number("value_max"_L1);
        read.unit = figure.text("unit"_L1);
        read.bound = domain::figureBound(figure.text("bound"_L1));
        read.measure = figure.text("about"_L1);
        read.scope = figure.text("scope"_L1);
        read.district = figure.text("district"_L1);
        read.period = figure.days("from"_L1, "to"_L1);
        read.cumulative = figure.boolean("cumulative"_L1);
        derived.figures.push_back(std::move(read));
    });
}

domain::Derived readDerived(const JsonFields &fields, PartUnits &units)
{
    domain::Derived derived;
    fields.each("districts"_L1, [&](const JsonFields &district) {
        derived.districts.push_back({district.text("code"_L1), district.text("name"_L1), district.boolean("about"_L1),
                                     district.text("reason"_L1)});
    });
    readEntities(fields, derived, units);
    fields.each("dates"_L1, [&](const JsonFields &date) {
        derived.dates.push_back({date.text("text"_L1), units.range(date), date.days("from"_L1, "to"_L1),
                                 domain::datePrecision(date.text("precision"_L1)), date.text("rule"_L1)});
    });
    readFigures(fields, derived, units);
    fields.each("events"_L1, [&](const JsonFields &event) {
        derived.events.push_back({event.text("district"_L1), event.days("from"_L1, "to"_L1),
                                  domain::datePrecision(event.text("precision"_L1)), event.text("summary"_L1),
                                  units.range(event)});
    });
    return derived;
}

domain::Marks readMarks(const JsonFields &fields, PartUnits &units)
{
    domain::Marks marks{fields.texts("tags"_L1), {}};
    fields.each("notes"_L1, [&](const JsonFields &note) {
        marks.notes.push_back({units.range(note), note.text("quote"_L1), note.text("text"_L1)});
    });
    return marks;
}

domain::PageDate readPageDate(const JsonFields &page)
{
    const QJsonObject object = page.object("date"_L1);
    page.fault().enter("date"_L1);
    const JsonFields fields(object, page.fault());
    domain::PageDate date{fields.days("earliest"_L1, "latest"_L1), domain::dateSource(fields.text("source"_L1)), {}};
    fields.each("evidence"_L1, [&](const JsonFields &evidence) {
        date.evidence.push_back(
            {evidence.text("text"_L1), evidence.text("rule"_L1), readInterval(evidence, "gives"_L1)});
    });
    page.fault().leave();
    return date;
}

} // namespace

domain::DateInterval readInterval(const JsonFields &fields, QLatin1StringView key)
{
    const QString written = fields.text(key);
    if (written.isEmpty())
        return {};
    const qsizetype between = written.indexOf(".."_L1);
    const QString from = between < 0 ? written : written.first(between);
    const QString to = between < 0 ? written : written.sliced(between + 2);
    const domain::DateInterval interval{QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
    if ((!from.isEmpty() && !interval.earliest.isValid()) || (!to.isEmpty() && !interval.latest.isValid()))
        fields.fault().note(key, u"no dates: %1"_s.arg(written));
    return interval;
}

domain::Page readPageMembers(const JsonFields &fields)
{
    constexpr qsizetype hashSize = 32;
    domain::Page page;
    page.publication = fields.text("publication"_L1);
    page.region = fields.text("region"_L1);
    page.source.file = fields.text("file"_L1);
    page.source.path = page.source.file;
    page.source.sha256 = QByteArray::fromHex(fields.text("sha256"_L1).toLatin1());
    if (!page.source.sha256.isEmpty() && page.source.sha256.size() != hashSize)
        fields.fault().note("sha256"_L1, u"no SHA-256 in hexadecimal digits"_s);
    page.source.encoding = fields.text("encoding"_L1);
    page.source.replaced = fields.integer("replaced"_L1);
    page.number = fields.text("number"_L1);
    page.section = fields.text("section"_L1);
    page.label = fields.text("label"_L1);
    page.analysis =
        static_cast<int>(std::clamp<qint64>(fields.integer("analysis"_L1), 0, std::numeric_limits<int>::max()));
    page.date = readPageDate(fields);
    for (const QString &line : fields.texts("furniture"_L1))
        page.furniture.push_back({line, {}});
    page.rebuilt = true;
    return page;
}

ReadArticle readArticle(const JsonFields &fields)
{
    domain::Article article;
    article.key = fields.text("id"_L1);
    article.kind = domain::articleKind(fields.text("kind"_L1));
    article.order = static_cast<int>(fields.integer("order"_L1));
    article.kicker = fields.text("kicker"_L1);
    article.headline = fields.text("headline"_L1);
    article.subheadline = fields.text("subheadline"_L1);
    article.series = fields.text("series"_L1);
    fields.each("byline"_L1, [&](const JsonFields &entry) {
        article.byline.push_back({entry.text("name"_L1), entry.text("role"_L1)});
    });
    article.credits = fields.texts("credits"_L1);
    article.paragraphs = fields.texts("paragraphs"_L1);
    PartUnits units(article);
    readRepairs(fields, article, units);
    article.derived = readDerived(fields, units);
    domain::Marks marks = readMarks(fields, units);
    return {std::move(article), std::move(marks)};
}

} // namespace baolan::reading
