// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/symbols.h"

#include <QChar>

namespace baolan::analysis::tagging {

namespace {

bool isHan(char16_t unit) { return (unit >= 0x3400 && unit < 0xA000) || (unit >= 0xF900 && unit < 0xFB00); }
bool isKana(char16_t unit) { return unit >= 0x3041 && unit <= 0x30FE && unit != 0x30FB; }

} // namespace

Symbol reservedSymbol(char16_t unit)
{
    if (isHan(unit))
        return 0;
    if (QChar::isSurrogate(unit))
        return symbol::rareHan;
    if (QChar::isSpace(unit))
        return symbol::blank;
    if (QChar::isDigit(unit))
        return symbol::digit;
    if (isKana(unit))
        return symbol::kana;
    if (QChar::isLetter(unit))
        return symbol::letter;
    return QChar::isPunct(unit) || QChar::isSymbol(unit) ? 0 : symbol::other;
}

Symbol defaultSymbol(char16_t unit)
{
    if (isHan(unit))
        return symbol::rareHan;
    const Symbol reserved = reservedSymbol(unit);
    return reserved != 0 ? reserved : symbol::other;
}

} // namespace baolan::analysis::tagging
