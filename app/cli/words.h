// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace baolan::cli {

using namespace Qt::Literals::StringLiterals;

/// Like QCoreApplication::translate, whose name lupdate knows; the context is always "cli".
[[nodiscard]] inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

} // namespace baolan::cli
