// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <concepts>

namespace baolan::exporting {

/// Writes JSON as it comes, in the order it is told, so that a document never has to stand in memory as a tree.
///
///     json.beginObject().key("name"_L1).text(name).key("pages"_L1).number(4).endObject();
class JsonWriter final
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QLatin1StringView name);

    JsonWriter &string(QStringView text); ///< "" stays ""
    JsonWriter &text(QStringView text);   ///< what is not known is null
    JsonWriter &strings(const QStringList &list);
    JsonWriter &number(std::integral auto value) { return integer(static_cast<qint64>(value)); }
    JsonWriter &number(double value); ///< shortest form that reads back the same
    JsonWriter &boolean(bool value);
    JsonWriter &null();

    /// The next value starts on a line of its own.
    JsonWriter &onNewLine();
    /// Ends the document or line; the next value starts a new one.
    JsonWriter &finishLine();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take();

private:
    JsonWriter &integer(qint64 value);
    void separate();
    void append(QByteArrayView token);
    void appendEscaped(QStringView text);

    QByteArray m_bytes;
    bool m_comma = false;
    bool m_newLine = false;
};

} // namespace baolan::exporting
