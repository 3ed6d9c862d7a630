// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagelines.h"

#include "ui/text/displaybreaks.h"

#include <algorithm>

namespace baolan::ui {

PageLines::PageLines(QString text) : m_text(std::move(text))
{
    const QStringView whole = m_text;
    qsizetype position = 0;
    const auto add = [&](qsizetype start, qsizetype length, int number) {
        m_lines.push_back({start, length, position, number});
        position += length + 1;
    };
    for (qsizetype start = 0; start <= whole.size();) {
        const qsizetype newline = whole.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? whole.size() : newline;
        ++m_lastNumber;
        int number = m_lastNumber;
        qsizetype piece = start;
        for (const qsizetype at : displayBreaks(whole.mid(start, end - start))) {
            add(piece, start + at - piece, std::exchange(number, 0));
            piece = start + at;
        }
        add(piece, end - piece, number);
        start = end + 1;
    }
}

QString PageLines::shown(const Line &line) const { return displayed(QStringView(m_text).mid(line.start, line.length)); }

std::size_t PageLines::lineOf(qsizetype page) const
{
    const auto behind = std::ranges::upper_bound(m_lines, page, {}, &Line::start);
    return behind == m_lines.begin() ? 0 : static_cast<std::size_t>(behind - m_lines.begin()) - 1;
}

qsizetype PageLines::positionOf(qsizetype page) const
{
    if (m_lines.empty())
        return 0;
    const Line &line = m_lines[lineOf(page)];
    return line.position + std::clamp<qsizetype>(page - line.start, 0, line.length);
}

qsizetype PageLines::pageOf(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_lines, position, {}, &Line::position);
    if (behind == m_lines.begin())
        return 0;
    const Line &line = *std::prev(behind);
    return line.start + std::min(position - line.position, line.length);
}

QString PageLines::plain(qsizetype from, qsizetype to) const
{
    const qsizetype start = pageOf(from);
    return m_text.mid(start, pageOf(to) - start);
}

} // namespace baolan::ui
