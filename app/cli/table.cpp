// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/terminaltext.h"

#include <algorithm>
#include <numeric>

namespace baolan::cli {

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8;

} // namespace

Table::Table(QTextStream &out, std::vector<Column> columns, int width)
    : m_out(out)
    , m_columns(std::move(columns))
    , m_width(width)
{
}

void Table::add(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown += safe(cell);
    m_rows.push_back(shown);
}

void Table::flush()
{
    if (m_rows.empty())
        return;
    if (!m_started) {
        QStringList titles;
        for (const Column &column : m_columns)
            titles += column.title;
        m_rows.insert(m_rows.begin(), titles);
        measure();
        m_started = true;
    }
    for (const QStringList &row : m_rows)
        print(row);
    m_rows.clear();
}

void Table::measure()
{
    m_widths.assign(m_columns.size(), 0);
    for (const QStringList &row : m_rows) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_widths[i] = std::max(m_widths[i], text::displayWidth(row.value(static_cast<qsizetype>(i))));
    }
    if (m_width > 0)
        shrink();
}

void Table::shrink()
{
    const int gaps = gap * (static_cast<int>(m_columns.size()) - 1);
    int excess = std::accumulate(m_widths.begin(), m_widths.end(), gaps) - m_width;
    while (excess > 0) {
        // The widest of those that may be cut gives way, one column after the other.
        std::size_t widest = m_columns.size();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].cut && m_widths[i] > narrowest &&
                (widest == m_columns.size() || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        if (widest == m_columns.size())
            return;
        --m_widths[widest];
        --excess;
    }
}

void Table::print(const QStringList &cells)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString cell = cells.value(static_cast<qsizetype>(i));
        const bool fits = m_width == 0 || !m_columns[i].cut || text::displayWidth(cell) <= m_widths[i];
        const QString shown = fits ? cell : text::elided(cell, m_widths[i]);
        const QString blanks(std::max(0, m_widths[i] - text::displayWidth(shown)), u' ');
        if (i > 0)
            line += QString(gap, u' ');
        const QString painted = m_columns[i].paint ? m_columns[i].paint(shown) : shown;
        line += m_columns[i].side == text::Side::Left ? painted + blanks : blanks + painted;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_out << line << '\n';
}

} // namespace baolan::cli
