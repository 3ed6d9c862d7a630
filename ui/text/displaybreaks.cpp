// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/displaybreaks.h"

#include <algorithm>

namespace baolan::ui {

namespace {

// A layout takes about a microsecond a character, so that a piece stays far below a frame.
constexpr qsizetype longestLine = 4000;
constexpr qsizetype piece = 2000;
constexpr qsizetype searched = 500;

bool endsSentence(QChar unit) { return QStringView(u"。!?;\uFF01\uFF1F\uFF1B").contains(unit); }
bool closes(QChar unit) { return QStringView(u"”’』」》)\uFF09").contains(unit); }

// Behind the last sentence that ends in the piece's last part, its closing quotation marks included; else at `limit`.
qsizetype breakBefore(QStringView line, qsizetype limit)
{
    for (qsizetype at = limit; at > limit - searched; --at) {
        if ((endsSentence(line[at - 1]) || (closes(line[at - 1]) && endsSentence(line[at - 2]))) && !closes(line[at]))
            return at;
    }
    qsizetype at = limit;
    while (at > limit - searched && (line[at].isLowSurrogate() || line[at].isMark()))
        --at;
    // Nothing but marks: no text that anyone could read is broken here.
    return at > limit - searched ? at : limit;
}

} // namespace

std::vector<qsizetype> displayBreaks(QStringView line)
{
    std::vector<qsizetype> breaks;
    if (line.size() <= longestLine)
        return breaks;
    for (qsizetype start = 0; line.size() - start > longestLine;) {
        start = breakBefore(line, start + piece);
        breaks.push_back(start);
    }
    return breaks;
}

QString displayed(QStringView text)
{
    QString shown = text.toString();
    const auto unfit = [](QChar unit) {
        switch (unit.unicode()) {
        case u'\n':
        case u'\r':
        case 0x2029:
        case 0xfdd0:
        case 0xfdd1:
        case 0xfffc:
        case 0: return true;
        default: return false;
        }
    };
    if (std::ranges::any_of(text, unfit)) {
        for (QChar &unit : shown) {
            if (unfit(unit))
                unit = unit.unicode() == 0xfffc || unit.isNull() ? QChar::ReplacementCharacter
                                                                 : QChar(QChar::LineSeparator);
        }
    }
    return shown;
}

} // namespace baolan::ui
