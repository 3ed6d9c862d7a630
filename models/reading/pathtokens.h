// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace baolan::reading {

/// A piece of a path. Letters and digits that stand together are one Word, so that the digits in a hash or a telephone
/// number are never taken for a date; a Word of digits alone is a Number. 年月日第版 are marks of their own.
struct PathToken {
    enum class Kind { Number, Word, Han, Mark };
    Kind kind = Kind::Mark;
    qsizetype start = 0;
    qsizetype length = 0;
    int value = 0;     ///< of a Number of at most nine digits
    char16_t mark = 0; ///< of a Mark: '/', '-', u'年' …

    [[nodiscard]] bool isNumber(qsizetype least, qsizetype most) const
    {
        return kind == Kind::Number && length >= least && length <= most;
    }
    [[nodiscard]] bool isMark(QStringView marks) const { return kind == Kind::Mark && marks.contains(QChar(mark)); }
};

[[nodiscard]] std::vector<PathToken> pathTokens(QStringView path);

/// Days that a newspaper page can be of: years 1850 to 2099.
[[nodiscard]] bool isYear(int year);

} // namespace baolan::reading
