// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QPaintDevice>
#include <QTextLayout>

#include <memory>

namespace baolan::exporting {

/// How a paragraph is set; lengths in units of the device.
struct BlockShape {
    QFont font;
    qreal width = 0;
    qreal lineHeight = 0;
    qreal firstIndent = 0;
    qreal hanging = 0; ///< indent of all lines but the first
    Qt::Alignment alignment = Qt::AlignJustify;
};

/// A paragraph cut into lines. Each line is painted once, on its own: what QTextDocument paints twice at the end of a page
/// (and a reader of the PDF then finds twice) cannot happen.
class TextBlock final
{
public:
    TextBlock(const QString &text, const BlockShape &shape, QPaintDevice *device);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * lines(); }
    /// UTF-16 offset at which the line begins.
    [[nodiscard]] int lineStart(int line) const { return m_layout->lineAt(line).textStart(); }
    void draw(QPainter &painter, int line, QPointF topLeft) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_lineHeight;
};

} // namespace baolan::exporting
