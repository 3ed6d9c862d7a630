// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pagetext.h"
#include "models/domain/spanmap.h"

#include <QStringView>

#include <vector>

namespace baolan::analysis {

/// What can be counted in one look at a line.
struct Shape {
    qsizetype width = 0;   ///< characters that show: blanks are not counted
    qsizetype columns = 0; ///< the room it takes in print, two for a Chinese character, one for a Latin one
    qsizetype han = 0;
    qsizetype stops = 0;     ///< 。 and its like (not ！ and ？, which headlines have too)
    qsizetype clauses = 0;   ///< ，、；：
    bool innerBlank = false; ///< a blank between two characters, as between the halves of a headline
};

[[nodiscard]] Shape shapeOf(QStringView text);

enum class LineMark : std::uint8_t { None, Image, Rule };

/// A line of the page that is not blank, without the blanks and marks (`#`, `**`, `>`) around its text.
struct Line {
    domain::PageRange range;
    Shape shape;
    domain::LineRole role = domain::LineRole::Unknown;
    LineMark mark = LineMark::None;
    int level = 0; ///< depth of its heading mark; 0 = none
    bool bold = false;
    int indent = 0; ///< columns of blanks before it
    int gap = 0;    ///< blank lines before it
};

/// The depth that stands for a line set wholly in bold: a heading, but below all those with a mark of their own.
inline constexpr int boldLevel = 7;

[[nodiscard]] std::vector<Line> splitLines(const domain::PageText &page);

/// Two columns or more: begins like a paragraph in print.
[[nodiscard]] inline bool isIndented(const Line &line) { return line.indent >= 2; }

[[nodiscard]] inline QStringView textOf(QStringView page, domain::PageRange range)
{
    return page.sliced(range.start, range.length());
}

} // namespace baolan::analysis
