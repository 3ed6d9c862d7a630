// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/teiwriter.h"

#include "models/exporting/articlelines.h"
#include "models/exporting/citation.h"

#include <algorithm>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A stretch of a part that becomes an element; `key`: the authority record, `from`/`to`: of a date.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
    QString element;
    QString key;
    domain::DateInterval date;
};

QString elementOf(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person: return u"persName"_s;
    case domain::EntityType::Organisation: return u"orgName"_s;
    case domain::EntityType::Place: return u"placeName"_s;
    case domain::EntityType::Document: return u"title"_s;
    case domain::EntityType::Contact: return u"ref"_s;
    }
    return {};
}

// Elements may not overlap: of two stretches that do the first stands, of two that begin together the longer.
std::vector<Span> spansOf(const domain::Article &article, int part)
{
    std::vector<Span> spans;
    for (const domain::EntityMentions &entity : article.derived.entities) {
        for (const domain::Mention &mention : entity.mentions) {
            if (mention.range.part == part)
                spans.push_back({mention.range.start, mention.range.end, elementOf(entity.type), entity.name, {}});
        }
    }
    for (const domain::DateMention &date : article.derived.dates) {
        if (date.range.part == part)
            spans.push_back({date.range.start, date.range.end, u"date"_s, {}, date.interval});
    }
    std::ranges::sort(
        spans, [](const Span &a, const Span &b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    std::vector<Span> apart;
    for (Span &span : spans) {
        if (span.end > span.start && (apart.empty() || apart.back().end <= span.start))
            apart.push_back(std::move(span));
    }
    return apart;
}

void writeDate(QXmlStreamWriter &xml, const domain::DateInterval &date)
{
    if (date.isDay()) {
        xml.writeAttribute(u"when"_s, date.earliest.toString(Qt::ISODate));
        return;
    }
    if (date.earliest.isValid())
        xml.writeAttribute(u"from"_s, date.earliest.toString(Qt::ISODate));
    if (date.latest.isValid())
        xml.writeAttribute(u"to"_s, date.latest.toString(Qt::ISODate));
}

} // namespace

TeiWriter::TeiWriter(QIODevice &target) : m_xml(&target) { m_xml.setAutoFormatting(false); }

bool TeiWriter::begin(const ExportHead &head)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"teiCorpus"_s);
    m_xml.writeDefaultNamespace(u"http://www.tei-c.org/ns/1.0"_s);
    writeHeader(head.title, head.facts.join(u"; "_s), nullptr);
    return !m_xml.hasError();
}

void TeiWriter::writeHeader(const QString &title, const QString &source, const domain::Page *page)
{
    m_xml.writeCharacters(u"\n"_s);
    m_xml.writeStartElement(u"teiHeader"_s);
    m_xml.writeStartElement(u"fileDesc"_s);
    m_xml.writeStartElement(u"titleStmt"_s);
    m_xml.writeTextElement(u"title"_s, printable(title));
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"publicationStmt"_s);
    m_xml.writeTextElement(u"p"_s, u"Baolan"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"sourceDesc"_s);
    m_xml.writeStartElement(u"bibl"_s);
    if (page) {
        m_xml.writeTextElement(u"title"_s, printable(page->publication));
        m_xml.writeStartElement(u"date"_s);
        writeDate(m_xml, page->date.interval);
        m_xml.writeCharacters(domain::shown(page->date.interval));
        m_xml.writeEndElement();
        if (!page->number.isEmpty()) {
            m_xml.writeStartElement(u"biblScope"_s);
            m_xml.writeAttribute(u"unit"_s, u"page"_s);
            m_xml.writeCharacters(printable(page->number));
            m_xml.writeEndElement();
        }
        m_xml.writeTextElement(u"note"_s, printable(page->source.file));
    }
    m_xml.writeTextElement(u"note"_s, printable(source));
    for (int i = 0; i < 4; ++i)
        m_xml.writeEndElement();
}

bool TeiWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i)
        writeArticle(page.articles[i], page, marksOf(marks, i));
    return !m_xml.hasError();
}

void TeiWriter::writeText(const domain::Article &article, int part)
{
    const QString text = printable(article.text(part));
    std::vector<qsizetype> seams;
    for (const domain::Repair &repair : article.repairs) {
        if (repair.part == part && repair.kind == domain::RepairKind::Join && repair.offset > 0)
            seams.push_back(repair.offset);
    }
    const auto plain = [&](qsizetype from, qsizetype to) {
        for (const qsizetype seam : seams) {
            if (seam > from && seam < to) {
                m_xml.writeCharacters(text.sliced(from, seam - from));
                m_xml.writeStartElement(u"lb"_s);
                m_xml.writeAttribute(u"break"_s, u"no"_s);
                m_xml.writeEndElement();
                from = seam;
            }
        }
        m_xml.writeCharacters(text.sliced(from, to - from));
    };
    qsizetype at = 0;
    for (const Span &span : spansOf(article, part)) {
        const qsizetype end = std::min(span.end, text.size());
        if (span.start >= end)
            continue;
        plain(at, span.start);
        m_xml.writeStartElement(span.element);
        if (!span.key.isEmpty() && span.element != "title"_L1 && span.element != "ref"_L1)
            m_xml.writeAttribute(u"key"_s, printable(span.key));
        if (span.element == "date"_L1)
            writeDate(m_xml, span.date);
        plain(span.start, end);
        m_xml.writeEndElement();
        at = end;
    }
    plain(at, text.size());
}

void TeiWriter::writeArticle(const domain::Article &article, const domain::Page &page, const domain::Marks &marks)
{
    m_xml.writeCharacters(u"\n"_s);
    m_xml.writeStartElement(u"TEI"_s);
    writeHeader(titleOf(article), citation(article, page), &page);
    m_xml.writeCharacters(u"\n"_s);
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"xml:lang"_s, u"zh"_s);
    m_xml.writeStartElement(u"body"_s);
    const auto head = [&](int part, const QString &type) {
        if (article.text(part).isEmpty())
            return;
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeAttribute(u"type"_s, type);
        writeText(article, part);
        m_xml.writeEndElement();
    };
    head(domain::part::Kicker, u"kicker"_s);
    head(domain::part::Headline, u"headline"_s);
    head(domain::part::Subheadline, u"subheadline"_s);
    for (const domain::Byline &person : article.byline) {
        m_xml.writeStartElement(u"byline"_s);
        m_xml.writeCharacters(person.role.isEmpty() ? QString() : printable(person.role) + u' ');
        m_xml.writeTextElement(u"persName"_s, printable(person.name));
        m_xml.writeEndElement();
    }
    for (int part = 0; part < article.paragraphs.size(); ++part) {
        m_xml.writeCharacters(u"\n"_s);
        m_xml.writeStartElement(u"p"_s);
        writeText(article, part);
        m_xml.writeEndElement();
    }
    if (article.paragraphs.isEmpty())
        m_xml.writeTextElement(u"p"_s, QString());
    for (const domain::PassageNote &note : marks.notes) {
        m_xml.writeStartElement(u"note"_s);
        m_xml.writeTextElement(u"quote"_s, printable(note.quote));
        m_xml.writeCharacters(printable(note.text));
        m_xml.writeEndElement();
    }
    for (int i = 0; i < 3; ++i)
        m_xml.writeEndElement();
}

bool TeiWriter::end()
{
    m_xml.writeEndDocument();
    return !m_xml.hasError();
}

} // namespace baolan::exporting
