// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

namespace baolan::ui {

enum class ReaderPaper : std::uint8_t { System, Light, Dark, Sepia };

/// The colours of the reading column. Text on paper keeps at least 7:1, small type 4.5:1.
struct ReaderColours {
    QColor paper;
    QColor ink;
    QColor faint;     ///< kicker, source, credits
    QColor rule;      ///< hairlines
    QColor seam;
    QColor suspect;
    QColor wash;      ///< behind the sentence that was led to
    QColor hit;       ///< behind what was found
    QColor selection;
    QColor selected;
    bool dark = false;

    bool operator==(const ReaderColours &) const = default;
};

/// `palette` is the program's, for ReaderPaper::System and for the highlight.
[[nodiscard]] ReaderColours readerColours(ReaderPaper paper, const QPalette &palette);

/// The palette of a view that shows these colours.
[[nodiscard]] QPalette readerPalette(const ReaderColours &colours, QPalette palette);

} // namespace baolan::ui
