// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <limits>

namespace baolan::cli {

using namespace Qt::Literals::StringLiterals;

/// Like QCoreApplication::translate, whose name lupdate knows; the context is always "cli".
[[nodiscard]] inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

/// A number for the plural forms of a text. (lupdate takes a text for one without plurals where it meets a cast.)
[[nodiscard]] constexpr int count(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace baolan::cli
