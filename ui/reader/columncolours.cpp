// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columncolours.h"

namespace baolan::ui {

ColumnColours columnColours(Paper paper, const QPalette &palette)
{
    const ReaderColours on = readerColours(paper, palette);
    ColumnColours colours;
    colours.paper = on.paper;
    colours.ink = on.text;
    colours.faint = on.quiet;
    colours.seam = mixed(on.paper, on.text, 0.55);
    colours.suspect = hueColour(Hue::Date, on.dark);
    colours.selection = palette.color(QPalette::Active, QPalette::Highlight);
    colours.selected = palette.color(QPalette::Active, QPalette::HighlightedText);
    colours.wash = mixed(on.paper, colours.selection, on.dark ? 0.30 : 0.14);
    colours.hit = mixed(on.paper, colours.selection, on.dark ? 0.55 : 0.32);
    return colours;
}

QPalette columnPalette(const ColumnColours &colours, QPalette palette)
{
    palette.setColor(QPalette::Base, colours.paper);
    palette.setColor(QPalette::Text, colours.ink);
    return palette;
}

} // namespace baolan::ui
