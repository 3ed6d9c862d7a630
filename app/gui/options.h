// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>
#include <QStringList>

namespace baolan::gui {

/// What the command line asks for.
struct Options {
    QString library;
    QString screenshot;
    QString layout;
    QString language;
    QString theme;
    QString search;
    QString pane;
    QSize size;
    QStringList paths;
};

/// Ends the program for --help, --version and what makes no sense.
[[nodiscard]] Options parsedOptions(const QStringList &arguments);

} // namespace baolan::gui
