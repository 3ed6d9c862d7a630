// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/reader/columncolours.h"
#include "ui/reader/readertext.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace baolan::ui {

/// The measures of the reading column, all from the size of its text.
struct Typography {
    static constexpr int ordinary = 17;
    static constexpr int smallest = 10;
    static constexpr int largest = 60;

    int px = ordinary;

    [[nodiscard]] qreal column() const { return 35.0 * px; } ///< a line's width
    [[nodiscard]] qreal gutter() const { return 2.0 * px; }  ///< room beside it, where the ticks stand
    [[nodiscard]] qreal lineHeight() const { return qRound(1.75 * px); }
    [[nodiscard]] QFont font() const;

    bool operator==(const Typography &) const = default;
};

struct BlockStyle {
    QTextBlockFormat block;
    QTextCharFormat text;
};

[[nodiscard]] BlockStyle styleOf(const ReaderBlock &block, const Typography &typography, const ColumnColours &colours);

} // namespace baolan::ui
