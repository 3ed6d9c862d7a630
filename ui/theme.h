// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

#include <array>
#include <cstdint>

namespace baolan::ui {

/// Light or dark as the desktop has it, or as the user wants it in this program.
enum class ColourScheme : std::uint8_t { System, Light, Dark };

/// Sets the application's palette. The desktop's own is kept where it has one of that kind; else ours is used.
void applyColourScheme(ColourScheme scheme);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);

/// Kinds of mention; the same six hues wherever one is shown, told apart also by the shape of the underline
/// (solid, double, dotted, dashed, wavy, thin in this order).
enum class Hue : std::uint8_t { Person, Organisation, Place, Date, Figure, Document };
inline constexpr std::array allHues{Hue::Person, Hue::Organisation, Hue::Place, Hue::Date, Hue::Figure, Hue::Document};

/// At least 4.5:1 as text on every paper of that darkness.
[[nodiscard]] QColor hueColour(Hue hue, bool dark);
/// The hue as a wash of 10 % behind text.
[[nodiscard]] QColor hueWash(Hue hue, bool dark);

/// A one-pixel separator on the palette's window.
[[nodiscard]] QColor separatorColour(const QPalette &palette);
/// Text of less weight than the palette's text, on its base; still 4.5:1.
[[nodiscard]] QColor quietColour(const QPalette &palette);
/// `part` (0 … 1) of `over` on `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal part);
/// The contrast of two colours as WCAG counts it, 1 … 21.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

} // namespace baolan::ui
