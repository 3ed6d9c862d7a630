// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace baolan::cli {

/// The text for a terminal: control characters, bidirectional overrides and invisible characters, which could move the
/// cursor, recolour the screen or reorder what is read, stand as their codes (`\x1b`, `\u202e`). One line: a line end is
/// a blank.
[[nodiscard]] QString safe(QStringView text);

/// The text in lines of at most `columns`, broken where Chinese and Latin text may be broken; the first line is shorter by
/// `indent`, which is not put before it.
[[nodiscard]] QStringList wrapped(const QString &text, int columns, int indent = 0);

} // namespace baolan::cli
