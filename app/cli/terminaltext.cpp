// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

#include "app/cli/words.h"
#include "models/text/han.h"
#include "models/text/width.h"

#include <QTextBoundaryFinder>

namespace baolan::cli {

namespace {

bool isInvisible(char32_t point)
{
    return (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2060 && point <= 0x206f) || point == 0x00ad || point == 0x061c || point == 0x180e ||
           point == 0xfeff || (point >= 0xfff9 && point <= 0xfffb) || (point >= 0xe0000 && point <= 0xe0fff);
}

bool isDangerous(char32_t point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == 0x2028 || point == 0x2029 ||
           isInvisible(point) || (point >= 0xd800 && point < 0xe000) || QChar::isNonCharacter(point);
}

QString code(char32_t point)
{
    const QString hex = QString::number(point, 16);
    if (point < 0x100)
        return "\\x"_L1 + hex.rightJustified(2, u'0');
    return point < 0x10000 ? "\\u"_L1 + hex.rightJustified(4, u'0') : "\\U"_L1 + hex.rightJustified(8, u'0');
}

} // namespace

QString safe(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); i += text::unitsAt(text, i)) {
        const char32_t point = text::codePointAt(text, i);
        if (point == u'\n' || point == u'\r' || point == u'\t')
            out += u' ';
        else if (isDangerous(point))
            out += code(point);
        else
            out += text.sliced(i, text::unitsAt(text, i));
    }
    return out;
}

QStringList wrapped(const QString &text, int columns, int indent)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    QStringList lines;
    qsizetype start = 0;
    qsizetype end = 0;
    int room = columns - indent;
    while (breaks.toNextBoundary() >= 0) {
        const qsizetype next = breaks.position();
        const QStringView line = QStringView(text).sliced(start, next - start);
        // A blank at a line's end takes no room there.
        if (end > start && text::displayWidth(line.trimmed()) > room) {
            lines += text.sliced(start, end - start).trimmed();
            start = end;
            room = columns;
        }
        end = next;
    }
    if (start < text.size())
        lines += text.sliced(start).trimmed();
    return lines;
}

} // namespace baolan::cli
