// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentence.h"

#include <algorithm>

namespace baolan::ui {

namespace {

// A sentence nobody ends is cut, or a page without a full stop would be marked from end to end.
constexpr qsizetype farthest = 400;

bool ends(QChar unit) { return QStringView(u"。!?\uFF01\uFF1F\n").contains(unit); }
bool closes(QChar unit) { return QStringView(u"”’』」》)\uFF09").contains(unit); }

} // namespace

std::pair<qsizetype, qsizetype> sentenceAround(QStringView text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    qsizetype start = offset;
    while (start > 0 && offset - start < farthest) {
        const bool behindClosing = closes(text[start - 1]) && start > 1 && ends(text[start - 2]) &&
                                   !(start < text.size() && closes(text[start]));
        const bool behindEnd = ends(text[start - 1]) && !(start < text.size() && closes(text[start]));
        if (behindEnd || behindClosing)
            break;
        --start;
    }
    qsizetype end = offset;
    while (end < text.size() && end - offset < farthest && !ends(text[end]))
        ++end;
    if (end < text.size() && text[end] != u'\n')
        ++end;
    while (end < text.size() && closes(text[end]))
        ++end;
    return {start, end};
}

} // namespace baolan::ui
