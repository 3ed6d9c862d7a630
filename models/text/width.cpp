// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/width.h"

#include "models/text/han.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace baolan::text {

int displayWidth(char32_t point)
{
    if (point < 0x300)
        return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == 0xad ? 0 : 1;
    if (point >= 0x4e00 && point <= 0x9fff)
        return 2;
    const auto code = static_cast<UChar32>(point);
    switch (u_charType(code)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return 0;
    default: break;
    }
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int displayWidth(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); i += unitsAt(text, i))
        columns += displayWidth(codePointAt(text, i));
    return columns;
}

QString elided(QStringView text, int columns)
{
    const int room = std::max(columns, 0);
    int used = 0;
    qsizetype fits = 0; // up to where the text and a … fit
    for (qsizetype i = 0; i < text.size();) {
        used += displayWidth(codePointAt(text, i));
        i += unitsAt(text, i);
        if (used > room)
            return room == 0 ? QString() : text.first(fits).toString() + u'…';
        if (used < room)
            fits = i;
    }
    return text.toString();
}

QString padded(QStringView text, int columns, Side side)
{
    QString cut = elided(text, columns);
    const QString blanks(std::max(0, columns - displayWidth(cut)), u' ');
    return side == Side::Left ? cut + blanks : blanks + cut;
}

} // namespace baolan::text
