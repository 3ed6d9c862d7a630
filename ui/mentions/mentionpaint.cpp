// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/mentionpaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

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

// Dots as circles: a pen's own would be square and change with the painter's scale.
void paintDots(QPainter &painter, qreal left, qreal right, qreal y, qreal size, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (qreal x = left + size / 2; x < right; x += 2.2 * size)
        painter.drawEllipse(QPointF(x, y), size / 2, size / 2);
}

/// Straight lines lie on whole pixels of the screen, or they would be grey and of uneven weight.
class Ruler
{
public:
    explicit Ruler(QPainter &painter) : m_painter(painter), m_scale(painter.device()->devicePixelRatioF()) {}

    [[nodiscard]] qreal snapped(qreal value) const { return std::round(value * m_scale) / m_scale; }
    [[nodiscard]] qreal pixels(qreal thickness) const { return std::max(1 / m_scale, snapped(thickness)); }

    void line(qreal left, qreal right, qreal y, qreal thickness, const QColor &colour)
    {
        const qreal height = pixels(thickness);
        m_painter.fillRect(QRectF(snapped(left), snapped(y - height / 2), snapped(right) - snapped(left), height),
                           colour);
    }

    void dashes(qreal left, qreal right, qreal y, qreal thickness, qreal length, const QColor &colour)
    {
        const int count = std::max(1, qRound((right - left) / (1.6 * length)));
        const qreal step = (right - left) / count;
        for (int i = 0; i < count; ++i)
            line(left + i * step, left + (i + 0.62) * step, y, thickness, colour);
    }

private:
    QPainter &m_painter;
    qreal m_scale;
};

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

    Ruler ruler(painter);
    painter.fillRect(QRectF(left, box.baseline - 0.92 * box.em, right - left, 1.12 * box.em),
                     hueWash(hueOf(kind), dark));
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case MarkKind::Person: ruler.line(left, right, y, thick, colour); break;
    case MarkKind::Organisation: {
        const qreal thin = ruler.pixels(0.6 * thick);
        const qreal apart = ruler.pixels(1.4 * thick);
        ruler.line(left, right, y - apart / 2, thin, colour);
        ruler.line(left, right, y - apart / 2 + apart, thin, colour);
        break;
    }
    case MarkKind::Place: paintDots(painter, left, right, y, thick * 1.2, colour); break;
    case MarkKind::Date: ruler.dashes(left, right, y, thick, 0.28 * box.em, colour); break;
    case MarkKind::Figure:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, thick * 0.8, Qt::SolidLine, Qt::FlatCap));
        paintWave(painter, left, right, y, 0.24 * box.em);
        break;
    case MarkKind::Document: ruler.line(left, right, y, thick / 2, colour); break;
    case MarkKind::Contact: ruler.dashes(left, right, y, thick / 2, 0.14 * box.em, colour); break;
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

namespace {

QPixmap sign(MarkKind kind, bool dark, qreal scale, qreal opacity)
{
    QPixmap pixmap(QSize(mentionIconSize, mentionIconSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    constexpr qreal size = mentionIconSize;
    if (kind == MarkKind::Event)
        paintEventBar(painter, QRectF(size / 2 - 1.5, 1, 3, size - 2), dark);
    else
        paintMention(painter, {0, size, size - 4.5, size - 1}, kind, dark);
    return pixmap;
}

} // namespace

QIcon mentionIcon(MarkKind kind, bool dark)
{
    QIcon icon;
    for (const qreal scale : {1.0, 2.0, 3.0}) {
        icon.addPixmap(sign(kind, dark, scale, 1.0), QIcon::Normal, QIcon::On);
        icon.addPixmap(sign(kind, dark, scale, 0.35), QIcon::Normal, QIcon::Off);
    }
    return icon;
}

} // namespace baolan::ui
