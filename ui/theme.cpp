// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace baolan::ui {

namespace {

struct Shades {
    QRgb window, windowText, base, alternate, text, button, border, light, shadow, accent, onAccent, link, visited;
};

QPalette made(const Shades &shades)
{
    const auto colour = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette(colour(shades.windowText), colour(shades.button), colour(shades.light), colour(shades.shadow),
                     colour(shades.border), colour(shades.text), colour(shades.light), colour(shades.base),
                     colour(shades.window));
    palette.setColor(QPalette::AlternateBase, colour(shades.alternate));
    palette.setColor(QPalette::Midlight, mixed(colour(shades.button), colour(shades.light), 0.5));
    palette.setColor(QPalette::ButtonText, colour(shades.windowText));
    palette.setColor(QPalette::Highlight, colour(shades.accent));
    palette.setColor(QPalette::Accent, colour(shades.accent));
    palette.setColor(QPalette::HighlightedText, colour(shades.onAccent));
    palette.setColor(QPalette::Link, colour(shades.link));
    palette.setColor(QPalette::LinkVisited, colour(shades.visited));
    palette.setColor(QPalette::ToolTipBase, colour(shades.base));
    palette.setColor(QPalette::ToolTipText, colour(shades.text));
    palette.setColor(QPalette::PlaceholderText, mixed(colour(shades.base), colour(shades.text), 0.62));
    const QColor faint = mixed(colour(shades.window), colour(shades.windowText), 0.45);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     mixed(colour(shades.window), colour(shades.windowText), 0.2));
    return palette;
}

// The desktop says nothing of colours when the application's palette is just what the style brings along.
bool desktopHasPalette()
{
    const QPalette desktop = QApplication::palette();
    const QPalette ofStyle = QApplication::style()->standardPalette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight}) {
        if (desktop.color(role) != ofStyle.color(role))
            return true;
    }
    return false;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

void applyColourScheme(ColourScheme scheme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    switch (scheme) {
    case ColourScheme::System: hints->unsetColorScheme(); break;
    case ColourScheme::Light: hints->setColorScheme(Qt::ColorScheme::Light); break;
    case ColourScheme::Dark: hints->setColorScheme(Qt::ColorScheme::Dark); break;
    }
    QApplication::setPalette(QPalette());
    const bool dark = scheme == ColourScheme::System
                          ? hints->colorScheme() == Qt::ColorScheme::Dark || isDark(QApplication::palette())
                          : scheme == ColourScheme::Dark;
    if (!desktopHasPalette() || isDark(QApplication::palette()) != dark)
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return made({.window = 0xf6f5f2,
                 .windowText = 0x24262b,
                 .base = 0xffffff,
                 .alternate = 0xfaf9f7,
                 .text = 0x1d1f23,
                 .button = 0xf1f0ec,
                 .border = 0xcfccc5,
                 .light = 0xffffff,
                 .shadow = 0xa9a69f,
                 .accent = 0x2a63a4,
                 .onAccent = 0xffffff,
                 .link = 0x1f5a9e,
                 .visited = 0x6b4a94});
}

QPalette darkPalette()
{
    return made({.window = 0x26272b,
                 .windowText = 0xdedbd4,
                 .base = 0x1e1f22,
                 .alternate = 0x232428,
                 .text = 0xdedbd4,
                 .button = 0x303136,
                 .border = 0x43454b,
                 .light = 0x4a4c52,
                 .shadow = 0x121315,
                 .accent = 0x3d73b3,
                 .onAccent = 0xffffff,
                 .link = 0x8ab8ea,
                 .visited = 0xbfa3e0});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

QColor hueColour(Hue hue, bool dark)
{
    switch (hue) {
    case Hue::Person: return QColor::fromRgb(dark ? 0x7db4f0 : 0x1f5fa8);
    case Hue::Organisation: return QColor::fromRgb(dark ? 0xc3a2ee : 0x6f3fa8);
    case Hue::Place: return QColor::fromRgb(dark ? 0x7cc88c : 0x226b37);
    case Hue::Date: return QColor::fromRgb(dark ? 0xe3b15a : 0x80560a);
    case Hue::Figure: return QColor::fromRgb(dark ? 0xf0918b : 0xab2f2a);
    case Hue::Document: break;
    }
    return QColor::fromRgb(dark ? 0xa9b6c4 : 0x4d5b6b);
}

QColor hueWash(Hue hue, bool dark)
{
    QColor colour = hueColour(hue, dark);
    colour.setAlphaF(0.10F);
    return colour;
}

QColor separatorColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.18 : 0.14);
}

QColor quietColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.66);
}

QColor mixed(const QColor &under, const QColor &over, qreal part)
{
    const auto blend = [part](float below, float above) { return float(below + (above - below) * part); };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace baolan::ui
