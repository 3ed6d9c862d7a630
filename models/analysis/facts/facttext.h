// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace baolan::analysis {

/// The folded text with those traditional characters simplified that numbers, units and words of time are written with,
/// unit for unit, so that one grammar reads both scripts.
[[nodiscard]] QString factText(QStringView folded);

/// Whether the unit is an ASCII digit; other digits were folded into these.
[[nodiscard]] constexpr bool isDigit(QChar unit) { return unit >= u'0' && unit <= u'9'; }

/// The unit at `at`, or a null one outside of the text.
[[nodiscard]] constexpr QChar unitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

/// Whether one of the units of `set` stands at `at`.
[[nodiscard]] constexpr bool oneOf(QStringView text, qsizetype at, QStringView set)
{
    return at >= 0 && at < text.size() && set.contains(text[at]);
}

/// Whether `word` stands at `at`.
[[nodiscard]] constexpr bool standsAt(QStringView text, qsizetype at, QStringView word)
{
    return at >= 0 && at + word.size() <= text.size() && text.sliced(at, word.size()) == word;
}

} // namespace baolan::analysis
