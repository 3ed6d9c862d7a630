// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace baolan::reading {

/// Reads RFC 4180 text row by row: quoted fields with doubled quotes, line ends and separators inside them. Lines end in LF.
class CsvReader final
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    /// The separator the first line uses most: comma, semicolon or tab.
    [[nodiscard]] static QChar separatorOf(QStringView text);

    struct Row {
        QStringList fields;
        int line = 0;        ///< of its beginning, from 1
        bool broken = false; ///< a quote that is not closed, or something behind a closed one
    };
    /// The next row that is not blank; nothing at the end. Behind a quote that is never closed reading goes on at the next line.
    [[nodiscard]] std::optional<Row> next();

private:
    [[nodiscard]] Row row();
    [[nodiscard]] bool quotedField(QString &field);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace baolan::reading
