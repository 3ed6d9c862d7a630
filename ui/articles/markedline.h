// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

#include <utility>
#include <vector>

class QPainter;

namespace baolan::ui {

struct MarkColours {
    QColor ink;
    QColor mark; ///< behind what is marked; invalid: it is bold and underlined instead
};

using MarkedStretches = std::vector<std::pair<qsizetype, qsizetype>>; ///< start, length

/// What of a marked text is shown in a line of `width`: so much is left out at its beginning that the first mark can be
/// seen, and an ellipsis stands for it. Marks are those of the text that is returned.
struct MarkedLine {
    QString text;
    MarkedStretches marks;
};
[[nodiscard]] MarkedLine fittedLine(const QString &text, const MarkedStretches &marks, const QFont &font, int width);

void paintMarkedLine(QPainter &painter, const QRect &place, const QFont &font, const QString &text,
                     const MarkedStretches &marks, const MarkColours &colours);

} // namespace baolan::ui
