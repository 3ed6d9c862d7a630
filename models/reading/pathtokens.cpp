// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pathtokens.h"

#include "models/text/han.h"

namespace baolan::reading {

namespace {

bool isWordUnit(QChar unit) { return text::is(unit, text::Digit | text::Latin); }

bool isDateMark(QChar unit) { return QStringView(u"年月日号第版").contains(unit); }

bool isHanUnit(QChar unit) { return (text::isHan(unit) || unit.isLowSurrogate()) && !isDateMark(unit); }

template<typename Belongs>
qsizetype endOfRun(QStringView path, qsizetype start, Belongs belongs)
{
    qsizetype end = start + 1;
    while (end < path.size() && belongs(path[end]))
        ++end;
    return end;
}

PathToken wordToken(QStringView path, qsizetype start)
{
    const qsizetype end = endOfRun(path, start, isWordUnit);
    PathToken token{PathToken::Kind::Number, start, end - start};
    for (qsizetype i = start; i < end; ++i) {
        const int digit = text::digitValue(path[i]);
        if (digit < 0)
            return {PathToken::Kind::Word, start, end - start};
        if (i - start < 9)
            token.value = token.value * 10 + digit;
    }
    return token;
}

} // namespace

std::vector<PathToken> pathTokens(QStringView path)
{
    std::vector<PathToken> tokens;
    qsizetype at = 0;
    while (at < path.size()) {
        if (isWordUnit(path[at])) {
            tokens.push_back(wordToken(path, at));
        } else if (isHanUnit(path[at])) {
            tokens.push_back({PathToken::Kind::Han, at, endOfRun(path, at, isHanUnit) - at});
        } else {
            PathToken token{PathToken::Kind::Mark, at, 1};
            token.mark = text::halfWidth(path[at].unicode());
            tokens.push_back(token);
        }
        at = tokens.back().start + tokens.back().length;
    }
    return tokens;
}

bool isYear(int year) { return year >= 1850 && year <= 2099; }

} // namespace baolan::reading
