// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/markedline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr QChar ellipsis = u'…';

} // namespace

MarkedLine fittedLine(const QString &text, const MarkedStretches &marks, const QFont &font, int width)
{
    MarkedLine line{text, marks};
    // A line of its own: what breaks it is a blank.
    std::ranges::replace_if(line.text, [](QChar unit) { return unit.isSpace(); }, u' ');
    const QFontMetrics metrics(font);
    if (marks.empty() || metrics.horizontalAdvance(line.text) <= width)
        return line;
    const auto [start, length] = marks.front();
    const auto reach = [&](qsizetype from) {
        return metrics.horizontalAdvance(line.text.sliced(from, start + length - from));
    };
    if (reach(0) <= width * 3 / 4)
        return line;
    qsizetype from = 0;
    while (from < start && reach(from) > width / 2)
        ++from;
    if (from < line.text.size() && line.text[from].isLowSurrogate())
        ++from;
    line.text = ellipsis + line.text.sliced(from);
    for (auto &[markStart, markLength] : line.marks)
        markStart += 1 - from;
    return line;
}

void paintMarkedLine(QPainter &painter, const QRect &place, const QFont &font, const QString &text,
                     const MarkedStretches &marks, const MarkColours &colours)
{
    const MarkedLine line = fittedLine(text, marks, font, place.width());
    const QString shown = QFontMetrics(font).elidedText(line.text, Qt::ElideRight, place.width());
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : line.marks) {
        // The last character of an elided text is its ellipsis.
        const qsizetype end = std::min(start + length, shown == line.text ? shown.size() : shown.size() - 1);
        if (start < 0 || start >= end)
            continue;
        QTextLayout::FormatRange range{int(start), int(end - start), {}};
        if (colours.mark.isValid()) {
            range.format.setBackground(colours.mark);
        } else {
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
        }
        formats.append(range);
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setNumColumns(int(shown.size()));
    layout.endLayout();
    painter.setPen(colours.ink);
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - only.height()) / 2));
}

} // namespace baolan::ui
