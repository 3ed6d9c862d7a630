// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "app/cli/terminaltext.h"
#include "app/cli/words.h"

namespace baolan::cli {

namespace {

QString shownValue(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *date = std::get_if<domain::DateInterval>(&value))
        return date->isOpen() ? translate("cli", "no date") : shown(*date);
    return std::get<QString>(value);
}

void write(exporting::JsonWriter &json, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        json.number(*number);
    } else if (const auto *date = std::get_if<domain::DateInterval>(&value)) {
        json.beginObject().key("earliest"_L1).text(date->earliest.toString(Qt::ISODate));
        json.key("latest"_L1).text(date->latest.toString(Qt::ISODate)).endObject();
    } else {
        json.text(std::get<QString>(value));
    }
}

std::vector<Column> columnsOf(const std::vector<Field> &fields)
{
    std::vector<Column> columns;
    for (const Field &field : fields) {
        if (!field.column.title.isEmpty())
            columns.push_back(field.column);
    }
    return columns;
}

} // namespace

Listing::Listing(Context &context, std::vector<Field> fields, ListStyle style)
    : m_context(context)
    , m_fields(std::move(fields))
    , m_style(style)
    , m_table(context.out, columnsOf(m_fields), context.outIsTerminal ? context.columns : 0)
{
    if (m_style == ListStyle::Json)
        m_json.beginArray();
}

void Listing::add(const std::vector<Value> &values)
{
    ++m_count;
    if (m_style == ListStyle::Json) {
        addJson(values);
        return;
    }
    if (m_style == ListStyle::Ids) {
        m_context.out << shownValue(values.front()) << '\n';
        return;
    }
    QStringList cells;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i].column.title.isEmpty())
            cells += shownValue(values[i]);
    }
    m_table.add(cells);
}

void Listing::addJson(const std::vector<Value> &values)
{
    m_json.onNewLine().beginObject();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_json.key(m_fields[i].key);
        write(m_json, values[i]);
    }
    m_json.endObject();
}

bool Listing::flush()
{
    if (m_style == ListStyle::Json)
        m_context.out << QString::fromUtf8(m_json.take());
    else
        m_table.flush();
    m_context.out.flush();
    return m_context.out.status() == QTextStream::Ok;
}

bool Listing::finish()
{
    if (m_style == ListStyle::Json)
        m_json.endArray().finishLine();
    return flush();
}

} // namespace baolan::cli
