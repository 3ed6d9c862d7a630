// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/unicodemaps.h"

#include <QRawFont>

#include <optional>

namespace baolan::exporting {

namespace {

constexpr uint firstRadical = 0x2e80;
constexpr uint lastRadical = 0x2fdf;

std::optional<quint32> glyphOf(const QRawFont &font, QChar character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(character));
    if (glyphs.size() != 1 || glyphs.front() == 0)
        return std::nullopt;
    return glyphs.front();
}

} // namespace

QHash<uint, uint> trueForms(const QFont &font, const QSet<QChar> &set)
{
    const QRawFont raw = QRawFont::fromFont(font);
    QHash<quint32, uint> radicals;
    for (uint code = firstRadical; code <= lastRadical; ++code) {
        if (const auto glyph = glyphOf(raw, QChar(static_cast<char16_t>(code))))
            radicals.insert(*glyph, code);
    }
    QHash<uint, uint> forms;
    for (const QChar character : set) {
        const auto glyph = glyphOf(raw, character);
        if (glyph && radicals.contains(*glyph) && (character < QChar(firstRadical) || character > QChar(lastRadical)))
            forms.insert(radicals.value(*glyph), character.unicode());
    }
    return forms;
}

// A map's lines are "<glyph> <code>", "<first> <last> <code>" or "<first> <last> [<code> <code> …]": what follows the bracket,
// or else the last of a line, is text.
QByteArray withTrueForms(QByteArray map, const QHash<uint, uint> &forms)
{
    const auto trueForm = [&forms](uint code) {
        const QString compatible =
            QString(QChar(static_cast<char16_t>(code))).normalized(QString::NormalizationForm_KC);
        return forms.value(code, compatible.size() == 1 ? compatible.front().unicode() : code);
    };
    qsizetype lineStart = 0;
    while (lineStart < map.size()) {
        qsizetype lineEnd = map.indexOf('\n', lineStart);
        if (lineEnd < 0)
            lineEnd = map.size();
        const qsizetype bracket = map.indexOf('[', lineStart);
        const bool isList = bracket >= 0 && bracket < lineEnd;
        qsizetype open = isList ? map.indexOf('<', bracket) : map.lastIndexOf('<', lineEnd - 1);
        while (open >= lineStart && open + 5 < lineEnd) {
            bool isNumber = false;
            const uint code = map.sliced(open + 1, 4).toUInt(&isNumber, 16);
            if (isNumber && map[open + 5] == '>' && code >= firstRadical && code <= lastRadical)
                map.replace(open + 1, 4, QByteArray::number(trueForm(code), 16).rightJustified(4, '0').toUpper());
            open = isList ? map.indexOf('<', open + 5) : -1;
        }
        lineStart = lineEnd + 1;
    }
    return map;
}

} // namespace baolan::exporting
