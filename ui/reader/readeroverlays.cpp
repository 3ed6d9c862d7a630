// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the reader's text: the washed sentence, what was found, ticks and dots of the marks.
#include "ui/reader/readerview.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace baolan::ui {

std::pair<qsizetype, qsizetype> ReaderView::visiblePositions() const
{
    const qsizetype first = cursorForPosition(QPoint(0, 0)).position();
    const qsizetype last = cursorForPosition(QPoint(viewport()->width() - 1, viewport()->height() - 1)).position();
    return {first, last};
}

// Only what is in sight gets a selection: thousands of hits would be gone through at each paint.
void ReaderView::showOverlays()
{
    QList<ExtraSelection> selections;
    const auto [first, last] = visiblePositions();
    const qsizetype end = document()->characterCount() - 1;
    const auto add = [&](qsizetype from, qsizetype to, const QColor &background, bool framed) {
        if (to <= from || to < first || from > last || to > end)
            return;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(from));
        selection.cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        selection.format.setBackground(background);
        if (framed) {
            selection.format.setBackground(m_colours.selection);
            selection.format.setForeground(m_colours.selected);
        }
        selections << selection;
    };
    add(m_spot.first, m_spot.second, m_colours.wash, false);
    for (std::size_t i = 0; i < m_hits.size(); ++i)
        add(m_hits[i].first, m_hits[i].first + m_hits[i].second, m_colours.hit, m_currentHit == i);
    setExtraSelections(selections);
}

// The line a character stands on, in the viewport.
QRectF ReaderView::lineAt(qsizetype position) const
{
    const QTextBlock block = document()->findBlock(static_cast<int>(position));
    if (!block.isValid())
        return {};
    const QRectF box = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(position) - block.position());
    if (!line.isValid())
        return {};
    return {box.left(), block.layout()->position().y() + line.y() - verticalScrollBar()->value(), box.width(),
            line.height()};
}

// The boxes of a stretch of characters, one a line.
std::vector<QRectF> ReaderView::stretchesOf(qsizetype from, qsizetype to) const
{
    std::vector<QRectF> boxes;
    while (from < to) {
        const QTextBlock block = document()->findBlock(static_cast<int>(from));
        const QTextLine line = block.isValid()
                                   ? block.layout()->lineForTextPosition(static_cast<int>(from) - block.position())
                                   : QTextLine();
        if (!line.isValid())
            break;
        const qsizetype lineEnd = block.position() + line.textStart() + line.textLength();
        const qsizetype end = std::min(to, lineEnd);
        const qreal x1 = line.cursorToX(static_cast<int>(from) - block.position());
        const qreal x2 = line.cursorToX(static_cast<int>(end) - block.position());
        const QPointF origin = block.layout()->position() - QPointF(0, verticalScrollBar()->value());
        boxes.emplace_back(origin.x() + x1, origin.y() + line.y(), x2 - x1, line.height());
        from = std::max(lineEnd, from + 1);
        if (from >= block.position() + block.length() - 1)
            from = block.position() + block.length();
    }
    return boxes;
}

QRectF ReaderView::tickOf(std::size_t mark) const
{
    const TextPlace place = placeOfMark(mark);
    if (!place)
        return {};
    const QRectF line = lineAt(*place);
    if (line.isNull())
        return {};
    const qreal height = m_typography.px * 1.1;
    return {columnLeft() - 0.9 * m_typography.px, line.center().y() - height / 2, std::max(2.0, m_typography.px / 9.0),
            height};
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    {
        QPainter under(viewport());
        under.setClipRegion(event->region());
        paintMentions(under);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintMarks(painter);
}

void ReaderView::paintMarks(QPainter &painter) const
{
    const auto [first, last] = visiblePositions();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const TextPlace place = placeOfMark(i);
        if (!place || *place < first || *place > last)
            continue;
        const bool suspect = m_marks[i].kind == ReaderMark::Kind::Suspect;
        const QColor colour = suspect ? m_colours.suspect : m_colours.seam;
        QRectF tick = tickOf(i);
        if (m_currentMark == i)
            tick.adjust(-1.5, -1, 1.5, 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(tick, 1, 1);
        if (!suspect)
            continue;
        const qsizetype length = m_marks[i].range.length();
        for (const QRectF &box : stretchesOf(*place, *place + length))
            paintDots(painter, box, colour);
    }
}

// Round dots below the characters: a pen's dotted line would be square and change with the painter's scale.
void ReaderView::paintDots(QPainter &painter, const QRectF &box, const QColor &colour) const
{
    const qreal radius = m_typography.px / 22.0;
    const qreal step = m_typography.px / 4.25;
    const qreal y = box.center().y() + 0.72 * m_typography.px;
    painter.setBrush(colour);
    for (qreal x = box.left() + step / 2; x < box.right(); x += step)
        painter.drawEllipse(QPointF(x, y), radius, radius);
}

ReaderView::TextPlace ReaderView::placeOfMark(std::size_t mark) const
{
    const domain::TextRange &range = m_marks[mark].range;
    const TextPlace place = m_text.positionOf({range.part, range.start});
    return place && *place < document()->characterCount() ? place : std::nullopt;
}

QString ReaderView::marksAt(QPoint point) const
{
    QStringList sentences;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const TextPlace place = placeOfMark(i);
        if (!place)
            continue;
        const qreal reach = 0.7 * m_typography.px;
        bool hit = tickOf(i).adjusted(-reach, -reach / 2, reach, reach / 2).contains(point);
        for (const QRectF &box : stretchesOf(*place, *place + m_marks[i].range.length()))
            hit = hit || box.contains(point);
        if (hit)
            sentences << m_marks[i].sentence;
    }
    return sentences.join(u'\n');
}

} // namespace baolan::ui
