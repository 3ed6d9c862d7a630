// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdlib>

namespace baolan::fuzz {

/// What must hold is checked in every build; libFuzzer takes the abort for a finding.
inline void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// Text as everything behind the readers may rely on: no NUL, no half of a surrogate pair, lines end in LF.
inline void checkText(const QString &text)
{
    check(text.isValidUtf16());
    check(!text.contains(QChar::Null));
    check(!text.contains(QChar::CarriageReturn));
}

} // namespace baolan::fuzz
