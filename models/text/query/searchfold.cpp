// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/searchfold.h"

#include "models/text/plainmark.h"

namespace baolan::text {

namespace {

char16_t folded(char16_t unit)
{
    const char16_t plain = plainMark(unit);
    if (is(plain, Blank))
        return u' ';
    return QChar(plain).toCaseFolded().unicode();
}

FoldTable makeTable()
{
    FoldTable table;
    for (std::size_t unit = 0; unit < table.size(); ++unit)
        table[unit] = folded(static_cast<char16_t>(unit));
    return table;
}

} // namespace

const FoldTable &searchFoldTable()
{
    static const FoldTable table = makeTable();
    return table;
}

char16_t searchFold(char16_t unit) { return searchFoldTable()[unit]; }

QString searchFold(QStringView text)
{
    const FoldTable &table = searchFoldTable();
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar unit : text)
        *out++ = QChar(table[unit.unicode()]);
    return result;
}

} // namespace baolan::text
