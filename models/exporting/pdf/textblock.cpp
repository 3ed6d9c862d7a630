// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/textblock.h"

#include "models/exporting/articlelines.h"

#include <QPainter>

namespace baolan::exporting {

TextBlock::TextBlock(const QString &text, const BlockShape &shape, QPaintDevice *device)
    : m_layout(std::make_unique<QTextLayout>(printable(text), shape.font, device))
    , m_lineHeight(shape.lineHeight)
{
    QTextOption option(shape.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (bool first = true;; first = false) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const qreal indent = first ? shape.firstIndent : shape.hanging;
        line.setLineWidth(shape.width - indent);
        line.setPosition({indent, 0});
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, int line, QPointF topLeft) const
{
    const QTextLine set = m_layout->lineAt(line);
    set.draw(&painter, topLeft + QPointF(0, (m_lineHeight - set.height()) / 2));
}

} // namespace baolan::exporting
