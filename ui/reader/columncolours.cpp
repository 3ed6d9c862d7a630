// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columncolours.h"

#include "ui/theme.h"

namespace baolan::ui {

namespace {

struct Sheet {
    QRgb paper = 0;
    QRgb ink = 0;
};

Sheet sheetOf(Paper paper)
{
    switch (paper) {
    case Paper::Dark: return {0x1e1f22, 0xd6d3cb};
    case Paper::Sepia: return {0xf6f1e4, 0x3b3228};
    default: return {0xffffff, 0x1d1f23};
    }
}

} // namespace

ColumnColours columnColours(Paper paper, const QPalette &palette)
{
    const bool dark = paper == Paper::Dark || (paper == Paper::Window && isDark(palette));
    const Sheet sheet = sheetOf(dark ? Paper::Dark : paper);
    ColumnColours colours;
    colours.paper = QColor::fromRgb(sheet.paper);
    colours.ink = QColor::fromRgb(sheet.ink);
    colours.faint = mixed(colours.paper, colours.ink, 0.74);
    colours.seam = mixed(colours.paper, colours.ink, 0.55);
    colours.suspect = hueColour(Hue::Date, dark);
    colours.selection = palette.color(QPalette::Active, QPalette::Highlight);
    colours.selected = palette.color(QPalette::Active, QPalette::HighlightedText);
    colours.wash = mixed(colours.paper, colours.selection, dark ? 0.30 : 0.14);
    colours.hit = mixed(colours.paper, colours.selection, dark ? 0.55 : 0.32);
    return colours;
}

QPalette columnPalette(const ColumnColours &colours, QPalette palette)
{
    palette.setColor(QPalette::Base, colours.paper);
    palette.setColor(QPalette::Text, colours.ink);
    return palette;
}

} // namespace baolan::ui
