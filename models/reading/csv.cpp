// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/csv.h"

#include <algorithm>
#include <array>

namespace baolan::reading {

QChar CsvReader::separatorOf(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView first = end < 0 ? text : text.first(end);
    constexpr std::array<QChar, 4> candidates{u',', u';', u'\t', u'，'};
    return *std::ranges::max_element(candidates, {}, [&](QChar candidate) { return first.count(candidate); });
}

std::optional<CsvReader::Row> CsvReader::next()
{
    while (m_at < m_text.size()) {
        Row found = row();
        const auto isBlank = [](const QString &field) { return field.trimmed().isEmpty(); };
        if (found.broken || !std::ranges::all_of(found.fields, isBlank))
            return found;
    }
    return {};
}

/// Reads behind the opening quote up to behind the closing one.
bool CsvReader::quotedField(QString &field)
{
    while (m_at < m_text.size()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0)
            return false;
        field += m_text.sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return true;
        field += u'"';
        ++m_at;
    }
    return false;
}

CsvReader::Row CsvReader::row()
{
    Row row{{}, m_line};
    const qsizetype start = m_at;
    const auto endOfLine = [&](qsizetype from) {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    };
    for (;;) {
        QString field;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            ++m_at;
            if (!quotedField(field)) {
                row.broken = true;
                m_at = endOfLine(start);
                break;
            }
            if (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n') {
                row.broken = true;
                m_at = endOfLine(start);
                break;
            }
        } else {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
                ++m_at;
            field = m_text.sliced(from, m_at - from).toString();
        }
        row.fields += field;
        if (m_at >= m_text.size() || m_text[m_at] == u'\n')
            break;
        ++m_at;
    }
    if (m_at < m_text.size())
        ++m_at;
    m_line += static_cast<int>(m_text.sliced(start, m_at - start).count(u'\n'));
    return row;
}

} // namespace baolan::reading
