// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>

namespace baolan::storage {

/// Text as it may be stored, as UTF-8: NUL (at which half of all tools stop reading) and lone surrogates become U+FFFD.
[[nodiscard]] QByteArray storable(QStringView text);

/// The bytes that writeStorable() needs at most.
[[nodiscard]] constexpr qsizetype storableRoom(QStringView text) { return text.size() * 3; }
/// Writes what storable() answers and says how many bytes it is.
qsizetype writeStorable(QStringView text, char *out);

inline constexpr qsizetype dateRoom = 16;
/// Writes a valid date as 'YYYY-MM-DD', and nothing for a year that has not four digits.
qsizetype writeDate(QDate date, char *out);

} // namespace baolan::storage
