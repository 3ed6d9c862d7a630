// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/passagemarks.h"
#include "ui/theme.h"

#include <QIcon>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
class QTextLine;
QT_END_NAMESPACE

namespace baolan::ui {

[[nodiscard]] Hue hueOf(items::MarkKind kind);

/// Characters that stand on one line: their left and right edge, the line they stand on, the size of the font.
struct MentionBox {
    qreal left = 0;
    qreal right = 0;
    qreal baseline = 0;
    qreal em = 0;
};

/// The characters [from, to) of a laid out line, whose layout begins at `origin`.
[[nodiscard]] MentionBox mentionBox(const QTextLine &line, QPointF origin, int from, int to, qreal em);

/// The wash and the underline of a kind, to be painted before the text so that its ink stays as it is.
void paintMention(QPainter &painter, const MentionBox &box, items::MarkKind kind, bool dark);

/// The bar beside the lines of an event.
void paintEventBar(QPainter &painter, const QRectF &bar, bool dark);

/// A kind's sign for legends and lists: the mark as it stands in the text, without any text; faint while switched off.
inline constexpr int mentionIconSize = 16;
[[nodiscard]] QIcon mentionIcon(items::MarkKind kind, bool dark);

} // namespace baolan::ui
