// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/scanning.h"

#include "models/text/han.h"
#include "models/text/plainmark.h"

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 24;

bool isStraight(QChar unit) { return halfWidth(unit) == u'"'; }

/// What closes a quotation that this mark opens; of a mark that closes, itself: input methods lose count of them.
QStringView closersOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'「': return u"」";
    case u'『': return u"』";
    case u'」':
    case u'』': return QStringView();
    case u'"':
    case u'＂': return u"\"＂";
    default: return u"”〞〟";
    }
}

/// Where the mark stands that closes the one before `at`; -1: nowhere.
qsizetype closingMark(QStringView text, qsizetype at, QChar opening)
{
    const QStringView closers = closersOf(opening);
    int depth = 1;
    for (qsizetype i = at; i < text.size(); ++i) {
        const bool doubled = isStraight(opening) && i + 1 < text.size() && text[i + 1] == text[i];
        if (closers.contains(text[i])) {
            if (doubled)
                ++i;
            else if (--depth == 0)
                return i;
        } else if (text[i] == opening) {
            ++depth;
        }
    }
    while (at < text.size() && !opensQuote(text[at]))
        ++at;
    return at < text.size() ? at : -1;
}

QString undoubled(QStringView content)
{
    return content.toString().replace(u"\"\""_s, u"\""_s).replace(u"＂＂"_s, u"＂"_s);
}

} // namespace

bool opensBracket(QChar unit) { return halfWidth(unit) == u'('; }
bool closesBracket(QChar unit) { return halfWidth(unit) == u')'; }
bool opensQuote(QChar unit) { return plainMark(unit.unicode()) == u'"'; }

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && !isBlank(text[at]) && !opensBracket(text[at]) && !closesBracket(text[at]) &&
           !isStraight(text[at]))
        ++at;
    return at;
}

Quoted quotedAt(QStringView text, qsizetype at)
{
    const QChar opening = text[at];
    const qsizetype close = closingMark(text, at + 1, opening);
    const QStringView content = text.sliced(at + 1, (close < 0 ? text.size() : close) - at - 1);
    return {isStraight(opening) ? undoubled(content) : content.toString(), close < 0 ? text.size() : close + 1,
            close >= 0};
}

std::optional<Connector> connector(QStringView word)
{
    if (word.size() > 3)
        return {};
    QString half;
    for (const QChar unit : word)
        half += halfWidth(unit);
    if (half == u"OR" || half == u"或")
        return Connector::Or;
    if (half == u"AND")
        return Connector::And;
    return half == u"NOT" ? std::optional(Connector::Not) : std::nullopt;
}

std::optional<FieldStart> fieldAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at <= longestName && text[end].isLetter())
        ++end;
    if (end == at || end == text.size() || halfWidth(text[end]) != u':')
        return {};
    return FieldStart{searchField(text.sliced(at, end - at)), end + 1};
}

bool isPlainWord(QStringView text)
{
    return isPlainValue(text) && halfWidth(text.front()) != u'-' && !connector(text) && !fieldAt(text, 0);
}

bool isPlainValue(QStringView text)
{
    return !text.isEmpty() && !opensQuote(text.front()) && wordEnd(text, 0) == text.size();
}

QString inQuotes(const QString &text)
{
    QString inner = text;
    inner.replace(u"\""_s, u"\"\""_s).replace(u"＂"_s, u"＂＂"_s);
    return u'"' + inner + u'"';
}

} // namespace baolan::text
