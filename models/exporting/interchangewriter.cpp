// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/interchangewriter.h"

#include "models/exporting/interchangejson.h"

#include <QIODevice>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto formatName = "baolan-archive"_L1;
constexpr int formatVersion = 1;

void writeFormat(JsonWriter &json)
{
    json.key("format"_L1).string(QString(formatName));
    json.key("version"_L1).number(formatVersion);
}

} // namespace

InterchangeWriter::InterchangeWriter(QIODevice &target, InterchangeFormat format) : m_target(target), m_format(format)
{
}

bool InterchangeWriter::begin(const ExportHead &head)
{
    if (m_format == InterchangeFormat::JsonLines)
        return true;
    m_json.beginObject();
    writeFormat(m_json);
    m_json.key("exported"_L1).text(head.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    m_json.onNewLine().key("publications"_L1).beginArray();
    for (const domain::PublicationEntry &publication : head.publications) {
        m_json.onNewLine();
        writePublication(m_json, publication);
    }
    m_json.endArray().onNewLine().key("pages"_L1).beginArray();
    return flush();
}

bool InterchangeWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    if (m_failed)
        return false;
    if (m_format == InterchangeFormat::Json)
        addToDocument(page, marks);
    else
        addLines(page, marks);
    return flush();
}

bool InterchangeWriter::end()
{
    if (m_format == InterchangeFormat::Json)
        m_json.endArray().endObject().finishLine();
    return flush();
}

void InterchangeWriter::addToDocument(const domain::Page &page, std::span<const domain::Marks> marks)
{
    m_json.onNewLine().beginObject();
    writePageMembers(m_json, page);
    m_json.key("articles"_L1).beginArray();
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        m_json.onNewLine();
        writeArticle(m_json, page.articles[i], marksOf(marks, i));
    }
    m_json.endArray().endObject();
}

void InterchangeWriter::addLines(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        beginLine(page);
        writeArticle(m_json, page.articles[i], marksOf(marks, i));
        m_json.endObject().finishLine();
    }
    if (page.articles.empty()) {
        beginLine(page);
        m_json.null().endObject().finishLine();
    }
}

void InterchangeWriter::beginLine(const domain::Page &page)
{
    m_json.beginObject();
    writeFormat(m_json);
    m_json.key("page"_L1).beginObject();
    writePageMembers(m_json, page);
    m_json.endObject().key("article"_L1);
}

bool InterchangeWriter::flush()
{
    const QByteArray bytes = m_json.take();
    m_failed = m_failed || m_target.write(bytes) != bytes.size();
    return !m_failed;
}

} // namespace baolan::exporting
