// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readercolours.h"

namespace baolan::ui {

namespace {

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

ReaderColours onPaper(const QColor &paper, const QColor &ink, const QPalette &palette)
{
    const bool dark = paper.lightness() < 128;
    ReaderColours colours;
    colours.dark = dark;
    colours.paper = paper;
    colours.ink = ink;
    colours.faint = mixed(ink, paper, dark ? 0.68 : 0.66);
    colours.rule = mixed(ink, paper, 0.22);
    colours.seam = mixed(ink, paper, 0.55);
    colours.suspect = dark ? QColor(0xe0a040) : QColor(0xa85f00);
    colours.selection = palette.color(QPalette::Active, QPalette::Highlight);
    colours.selected = palette.color(QPalette::Active, QPalette::HighlightedText);
    colours.wash = mixed(colours.selection, paper, dark ? 0.30 : 0.14);
    colours.hit = mixed(colours.selection, paper, dark ? 0.55 : 0.32);
    return colours;
}

} // namespace

ReaderColours readerColours(ReaderPaper paper, const QPalette &palette)
{
    switch (paper) {
    case ReaderPaper::Light: return onPaper(QColor(0xffffff), QColor(0x1c1c1a), palette);
    case ReaderPaper::Dark: return onPaper(QColor(0x1e1f22), QColor(0xd6d3cb), palette);
    case ReaderPaper::Sepia: return onPaper(QColor(0xf6f1e4), QColor(0x3b3228), palette);
    case ReaderPaper::System: break;
    }
    return onPaper(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text), palette);
}

QPalette readerPalette(const ReaderColours &colours, QPalette palette)
{
    palette.setColor(QPalette::Base, colours.paper);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.selected);
    return palette;
}

} // namespace baolan::ui
