// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/pageflow.h"

#include "models/exporting/pdf/textblock.h"

#include <QPagedPaintDevice>

namespace baolan::exporting {

namespace {

/// Margins as shares of the page's width: wider below, as books have it.
constexpr qreal sideMargin = 0.115;
constexpr qreal topMargin = 0.125;
constexpr qreal bottomMargin = 0.135;
constexpr qreal columnGap = 2.2; ///< in sizes of the text

} // namespace

PageFlow::PageFlow(QPagedPaintDevice &device, const BookStyle &style)
    : m_device(device)
    , m_unit(device.logicalDpiX() / 72.0)
    , m_gap(style.points * columnGap * m_unit)
    , m_painter(&device)
    , m_pageHeight(device.pageLayout().fullRectPoints().height() * m_unit)
{
    const QSizeF size = QSizeF(device.pageLayout().fullRectPoints().size()) * m_unit;
    m_text = QRectF(size.width() * sideMargin, size.width() * topMargin, size.width() * (1 - 2 * sideMargin),
                    size.height() - size.width() * (topMargin + bottomMargin));
    m_columnWidth = m_text.width();
}

QPaintDevice *PageFlow::device() const { return &m_device; }

void PageFlow::startPage(int columns)
{
    if (m_page >= 0)
        m_device.newPage();
    ++m_page;
    m_columns = columns;
    m_columnWidth = (m_text.width() - m_gap * (columns - 1)) / columns;
    m_column = 0;
    m_y = m_text.top();
    if (m_decorate)
        m_decorate(m_page);
}

qreal PageFlow::left() const { return m_text.left() + m_column * (m_columnWidth + m_gap); }

void PageFlow::next()
{
    if (m_column + 1 < m_columns) {
        ++m_column;
        m_y = m_text.top();
    } else {
        startPage(m_columns);
    }
}

void PageFlow::keepTogether(qreal height)
{
    if (m_y + height > m_text.bottom() && m_y > m_text.top())
        next();
}

QPointF PageFlow::take(qreal height)
{
    keepTogether(height);
    const QPointF place(left(), m_y);
    m_y += height;
    return place;
}

void PageFlow::skip(qreal height)
{
    if (m_y > m_text.top())
        m_y += height;
}

// No first line alone at the end of a column, no last line alone at the beginning of one.
void PageFlow::draw(const TextBlock &block, const std::function<void(int, int)> &placed)
{
    const int lines = block.lines();
    for (int line = 0; line < lines; ++line) {
        const bool holdsNext = lines > 1 && (line == 0 || line == lines - 2);
        if (holdsNext)
            keepTogether(2 * block.lineHeight());
        block.draw(m_painter, line, take(block.lineHeight()));
        if (placed)
            placed(line, m_page);
    }
}

QPointF PageFlow::pdfPoint(QPointF place) const { return {place.x() / m_unit, (m_pageHeight - place.y()) / m_unit}; }

} // namespace baolan::exporting
