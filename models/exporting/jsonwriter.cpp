// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/jsonwriter.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace baolan::exporting {

namespace {

// U+0085, U+2028 and U+2029 are legal in JSON, but many programs take them for line ends, which would tear JSONL apart.
bool mustBeEscaped(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x20 || code == u'"' || code == u'\\' || (code >= 0x7f && code <= 0x9f) || code == 0x2028 ||
           code == 0x2029;
}

QByteArray escaped(QChar unit)
{
    switch (unit.unicode()) {
    case u'"': return QByteArrayLiteral("\\\"");
    case u'\\': return QByteArrayLiteral("\\\\");
    case u'\n': return QByteArrayLiteral("\\n");
    case u'\r': return QByteArrayLiteral("\\r");
    case u'\t': return QByteArrayLiteral("\\t");
    default: return "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
}

} // namespace

JsonWriter &JsonWriter::beginObject()
{
    append("{");
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_bytes += '}';
    m_comma = true;
    m_newLine = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    append("[");
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_bytes += ']';
    m_comma = true;
    m_newLine = false;
    return *this;
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes += '"';
    m_bytes += QByteArrayView(name.data(), name.size());
    m_bytes += "\": ";
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    separate();
    m_bytes += '"';
    appendEscaped(text);
    m_bytes += '"';
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::text(QStringView text) { return text.isEmpty() ? null() : string(text); }

JsonWriter &JsonWriter::strings(const QStringList &list)
{
    beginArray();
    for (const QString &entry : list)
        string(entry);
    return endArray();
}

JsonWriter &JsonWriter::number(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (!std::isfinite(value))
        return null();
    if (value == std::trunc(value) && std::abs(value) < exactIntegers)
        return integer(static_cast<qint64>(value));
    append(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    append(QByteArray::number(value));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    append("null");
    return *this;
}

JsonWriter &JsonWriter::onNewLine()
{
    m_newLine = true;
    return *this;
}

JsonWriter &JsonWriter::finishLine()
{
    m_bytes += '\n';
    m_comma = false;
    m_newLine = false;
    return *this;
}

QByteArray JsonWriter::take() { return std::exchange(m_bytes, {}); }

void JsonWriter::separate()
{
    if (m_comma)
        m_bytes += m_newLine ? "," : ", ";
    if (m_newLine)
        m_bytes += '\n';
    m_newLine = false;
}

void JsonWriter::append(QByteArrayView token)
{
    separate();
    m_bytes += token;
    m_comma = true;
}

void JsonWriter::appendEscaped(QStringView text)
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!mustBeEscaped(text[i]))
            continue;
        m_bytes += text.sliced(done, i - done).toUtf8();
        m_bytes += escaped(text[i]);
        done = i + 1;
    }
    m_bytes += text.sliced(done).toUtf8();
}

} // namespace baolan::exporting
