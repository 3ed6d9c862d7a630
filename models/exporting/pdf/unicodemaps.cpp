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

// Codes stand as <2F2F>; those of glyphs have the same look but never such a value's neighbourhood: a map's lines are
// "<glyph> <code>" or "<first> <last> <code>", so only the last of a line is text.
QByteArray withTrueForms(QByteArray map, const QHash<uint, uint> &forms)
{
    QByteArray mended;
    mended.reserve(map.size());
    for (QByteArray line : map.split('\n')) {
        const qsizetype open = line.lastIndexOf('<');
        const qsizetype close = line.lastIndexOf('>');
        if (open > 0 && close - open == 5) {
            bool isNumber = false;
            const uint code = line.sliced(open + 1, 4).toUInt(&isNumber, 16);
            QChar form(static_cast<char16_t>(code));
            if (isNumber && code >= firstRadical && code <= lastRadical) {
                const QString compatible = QString(form).normalized(QString::NormalizationForm_KC);
                const uint plain = forms.value(code, compatible.size() == 1 ? compatible.front().unicode() : code);
                line.replace(open + 1, 4, QByteArray::number(plain, 16).rightJustified(4, '0').toUpper());
            }
        }
        mended += line + '\n';
    }
    mended.chop(1);
    return mended;
}

} // namespace baolan::exporting
