// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace baolan::ui;

class ThemeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void palettesCanBeRead()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 7);
            QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 7);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(quietColour(palette), palette.color(QPalette::Base)) >= 4.5);
        }
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void huesCanBeReadOnEveryPaper()
    {
        for (const Hue hue : allHues) {
            for (const QRgb paper : {0xffffffU, 0xf6f1e4U})
                QVERIFY(contrast(hueColour(hue, false), QColor::fromRgb(paper)) >= 4.5);
            QVERIFY(contrast(hueColour(hue, true), QColor::fromRgb(0x1e1f22)) >= 4.5);
        }
    }

    void changesWhileItRuns()
    {
        applyColourScheme(ColourScheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyColourScheme(ColourScheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
