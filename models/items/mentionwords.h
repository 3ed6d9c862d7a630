// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/pagedate.h"
#include "models/items/passagemarks.h"

namespace baolan::items {

// How people are told what was read out of an article, and why.

[[nodiscard]] QString kindName(MarkKind kind);  ///< of one: "Person"
[[nodiscard]] QString kindsName(MarkKind kind); ///< of many: "People"

/// A post as printed, with what must be known of it: "常务副主席 (former)".
[[nodiscard]] QString postWords(const domain::Post &post);

/// What a mark means and what told so, one thing a line: canonical name, posts; days, precision and rule; value,
/// unit, bound, measure, scope and period; an event's line.
[[nodiscard]] QString explanation(const domain::Article &article, const PassageMark &mark);

/// "a month", "a year" …; empty for none.
[[nodiscard]] QString precisionWords(domain::DatePrecision precision);
/// How a date was resolved, from the rule's key: "counted from the page's date"; empty for a key that is not known.
[[nodiscard]] QString dateRuleWords(const QString &rule);
/// What a clue to the page's date is: "an event that is past".
[[nodiscard]] QString clueWords(const QString &rule);
/// Where a page's date comes from: "printed on the page".
[[nodiscard]] QString dateSourceWords(domain::DateSource source);

} // namespace baolan::items
