// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fold.h"

#include "models/text/plainmark.h"

namespace baolan::text {

namespace {

constexpr bool isInvisible(char16_t unit)
{
    return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff || unit == 0x00ad;
}

/// Letters beyond ASCII need Unicode's tables; Han characters, ASCII and the marks above do not.
constexpr bool isPlain(char16_t unit)
{
    return unit < 0x80 || unit == 0x00b7 || (unit >= 0x2010 && unit <= 0x2026) || (unit >= 0x3000 && unit <= 0x301f) ||
           (unit >= 0x4e00 && unit <= 0x9fff);
}

} // namespace

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    bool plain = true;
    bool blankBefore = true;
    for (const QChar original : text) {
        char16_t unit = original.unicode();
        if (isInvisible(unit))
            continue;
        unit = plainMark(unit);
        if (isBlank(QChar(unit))) {
            if (!blankBefore)
                *out++ = u' ';
            blankBefore = true;
            continue;
        }
        blankBefore = false;
        plain &= isPlain(unit);
        *out++ = unit >= u'A' && unit <= u'Z' ? QChar(unit + 32) : QChar(unit);
    }
    if (blankBefore && out != folded.constData())
        --out;
    folded.truncate(out - folded.constData());
    return plain ? folded : folded.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool foldedContains(QStringView foldedText, QStringView foldedNeedle)
{
    for (const QStringView word : foldedNeedle.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!foldedText.contains(word))
            return false;
    }
    return true;
}

} // namespace baolan::text
