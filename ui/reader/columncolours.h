// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

namespace baolan::ui {

/// What the reader prints on. Window: light or dark as the window is.
enum class Paper : std::uint8_t { Window, Light, Dark, Sepia };

/// All colours of the reading column: the paper's and what is laid over the text.
struct ColumnColours {
    QColor paper;
    QColor ink;
    QColor faint; ///< series, source, credits
    QColor seam;
    QColor suspect;
    QColor wash;      ///< behind the sentence that was led to
    QColor hit;       ///< behind what was found
    QColor selection; ///< behind what is selected, and behind the current hit
    QColor selected;

    bool operator==(const ColumnColours &) const = default;
};

[[nodiscard]] ColumnColours columnColours(Paper paper, const QPalette &palette);

/// The palette of a view that shows these colours.
[[nodiscard]] QPalette columnPalette(const ColumnColours &colours, QPalette palette);

} // namespace baolan::ui
