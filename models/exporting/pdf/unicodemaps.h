// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QSet>

namespace baolan::exporting {

/// Fonts draw 工 and the radical ⼯ with one glyph. QPdfWriter writes the first character that has the glyph into the map
/// from glyphs to text, which for many common characters is the radical, so that 总工会 is not found. Which radicals
/// (U+2E80 … U+2FDF) stand for which of the characters that were set, by the glyphs of the font itself.
[[nodiscard]] QHash<uint, uint> trueForms(const QFont &font, const QSet<QChar> &set);

/// A /ToUnicode map (CMap) with the radicals replaced.
[[nodiscard]] QByteArray withTrueForms(QByteArray map, const QHash<uint, uint> &forms);

} // namespace baolan::exporting
