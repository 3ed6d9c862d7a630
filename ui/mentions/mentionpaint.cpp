// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/mentionpaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace baolan::ui {

using items::MarkKind;

namespace {

void paintWave(QPainter &painter, qreal left, qreal right, qreal y, qreal step)
{
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (qreal x = left; x + step / 2 < right; x += step) {
        const qreal end = std::min(x + step, right);
        wave.quadTo(QPointF((x + end) / 2, y + (up ? -step / 2 : step / 2)), QPointF(end, y));
        up = !up;
    }
    painter.drawPath(wave);
}

// Dots as circles and dashes of a whole number: a pen's own pattern would end anywhere.
void paintDots(QPainter &painter, qreal left, qreal right, qreal y, qreal size, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (qreal x = left + size / 2; x < right; x += 2.2 * size)
        painter.drawEllipse(QPointF(x, y), size / 2, size / 2);
}

void paintDashes(QPainter &painter, qreal left, qreal right, qreal y, qreal length)
{
    const int count = std::max(1, qRound((right - left) / (1.6 * length)));
    const qreal step = (right - left) / count;
    for (int i = 0; i < count; ++i)
        painter.drawLine(QPointF(left + i * step, y), QPointF(left + (i + 0.62) * step, y));
}

} // namespace

Hue hueOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person: return Hue::Person;
    case MarkKind::Organisation: return Hue::Organisation;
    case MarkKind::Place: return Hue::Place;
    case MarkKind::Date:
    case MarkKind::Event: return Hue::Date;
    case MarkKind::Figure: return Hue::Figure;
    case MarkKind::Document:
    case MarkKind::Contact: break;
    }
    return Hue::Document;
}

MentionBox mentionBox(const QTextLine &line, QPointF origin, int from, int to, qreal em)
{
    return {origin.x() + line.cursorToX(from), origin.x() + line.cursorToX(to), origin.y() + line.y() + line.ascent(),
            em};
}

void paintMention(QPainter &painter, const MentionBox &box, MarkKind kind, bool dark)
{
    // A hair of room, so that two neighbours stay two.
    const qreal left = box.left + box.em / 24;
    const qreal right = std::max(left + 1, box.right - box.em / 24);
    const QColor colour = hueColour(hueOf(kind), dark);
    const qreal y = box.baseline + 0.25 * box.em;
    const qreal thick = std::max(1.0, box.em / 12);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(left, box.baseline - 0.92 * box.em, right - left, 1.12 * box.em),
                     hueWash(hueOf(kind), dark));
    painter.setBrush(Qt::NoBrush);
    QPen pen(colour, thick);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    switch (kind) {
    case MarkKind::Person: painter.drawLine(QPointF(left, y), QPointF(right, y)); break;
    case MarkKind::Organisation:
        pen.setWidthF(thick * 0.62);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y - 0.75 * thick), QPointF(right, y - 0.75 * thick));
        painter.drawLine(QPointF(left, y + 0.75 * thick), QPointF(right, y + 0.75 * thick));
        break;
    case MarkKind::Place: paintDots(painter, left, right, y, thick * 1.2, colour); break;
    case MarkKind::Date: paintDashes(painter, left, right, y, 0.28 * box.em); break;
    case MarkKind::Figure:
        pen.setWidthF(thick * 0.8);
        painter.setPen(pen);
        paintWave(painter, left, right, y, 0.24 * box.em);
        break;
    case MarkKind::Document:
        pen.setWidthF(thick * 0.6);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        break;
    case MarkKind::Contact:
        pen.setWidthF(thick * 0.6);
        painter.setPen(pen);
        paintDashes(painter, left, right, y, 0.16 * box.em);
        break;
    case MarkKind::Event: break;
    }
}

void paintEventBar(QPainter &painter, const QRectF &bar, bool dark)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = hueColour(Hue::Date, dark);
    colour.setAlphaF(0.75F);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
}

} // namespace baolan::ui
