// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/occurrences.h"

#include <QString>

namespace baolan::ui {

namespace {

// One unit for one, so that offsets stay: full ICU folding is the search index's business.
QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &unit : result) {
        const char16_t code = unit.unicode();
        if (code >= 0xff01 && code <= 0xff5e)
            unit = QChar(static_cast<char16_t>(code - 0xfee0));
        else if (code == 0x3000)
            unit = u' ';
        unit = unit.toCaseFolded();
    }
    return result;
}

} // namespace

std::vector<qsizetype> occurrences(QStringView text, QStringView words)
{
    std::vector<qsizetype> hits;
    if (words.isEmpty() || words.size() > text.size())
        return hits;
    const QString hay = folded(text);
    const QString needle = folded(words);
    for (qsizetype at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.size()))
        hits.push_back(at);
    return hits;
}

} // namespace baolan::ui
