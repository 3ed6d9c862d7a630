// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/pdf/book.h"

#include <QPainter>
#include <QRectF>

#include <functional>

class QPagedPaintDevice;

namespace baolan::exporting {

class TextBlock;

/// The pages of a book and the columns on them: hands out places from top to bottom, column by column. Lengths in units of
/// the device; pages count from 0 in the order in which they are painted. Works for a PDF as for a printer.
class PageFlow final
{
public:
    /// `decorate(page)` paints heads and page numbers of a page that was just begun.
    PageFlow(QPagedPaintDevice &device, const BookStyle &style);

    void setDecoration(std::function<void(int page)> decorate) { m_decorate = std::move(decorate); }
    /// The next place is the top of a new page, set in so many columns.
    void startPage(int columns);
    /// Room for something of this height; goes on to the next column or page where it does not fit.
    [[nodiscard]] QPointF take(qreal height);
    /// White space, none at the top of a column.
    void skip(qreal height);
    /// The next take() stands together with so much: goes on now where both do not fit.
    void keepTogether(qreal height);

    void draw(const TextBlock &block, const std::function<void(int line, int page)> &placed = {});

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] QPaintDevice *device() const;
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] qreal width() const { return m_columnWidth; }
    [[nodiscard]] QRectF text() const { return m_text; } ///< the type area
    [[nodiscard]] qreal points(qreal points) const { return points * m_unit; }
    /// Where it stands now, for anchors; in the units of PDF (points from the page's lower left corner).
    [[nodiscard]] QPointF pdfPoint(QPointF place) const;
    [[nodiscard]] QPointF now() const { return {left(), m_y}; }
    void end() { m_painter.end(); }

private:
    [[nodiscard]] qreal left() const;
    void next();

    QPagedPaintDevice &m_device;
    qreal m_unit; ///< of the device, in a point
    QRectF m_text;
    qreal m_gap;
    QPainter m_painter;
    std::function<void(int)> m_decorate;
    int m_columns = 1;
    qreal m_columnWidth = 0;
    int m_page = -1;
    int m_column = 0;
    qreal m_y = 0;
    qreal m_pageHeight;
};

} // namespace baolan::exporting
