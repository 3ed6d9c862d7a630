// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace baolan::exporting {

/// A table as comma-separated values after RFC 4180: UTF-8 with a byte order mark, which spreadsheets need to see that it
/// is, lines end in CR LF. A cell that a spreadsheet would take for a formula is led by an apostrophe.
[[nodiscard]] QByteArray csv(const QStringList &header, const std::vector<QStringList> &rows);
/// One line of such a table.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);
/// The same for the clipboard: tabs between cells, whatever breaks a line is a blank.
[[nodiscard]] QString tabbed(const QStringList &header, const std::vector<QStringList> &rows);

/// Puts the bytes into a new file, whole or not at all; Exists when there is one.
[[nodiscard]] domain::Expected<qint64> writeFile(const QString &path, const QByteArray &bytes);

} // namespace baolan::exporting
