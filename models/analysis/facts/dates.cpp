// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/dates.h"

#include "models/analysis/facts/dateresolution.h"
#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/tense.h"

namespace baolan::analysis {

namespace {

/// A date with its year means the same in every tense; only what names none is asked for it.
bool hangsOnTense(const DateExpression &expression)
{
    const CalendarPoint &from = expression.from;
    return expression.kind == DateExpression::Kind::Calendar && from.yearFrom == CalendarPoint::From::Nothing &&
           (from.monthFrom == CalendarPoint::From::Absolute || from.day > 0 || from.feast >= 0);
}

} // namespace

std::vector<domain::DateMention> readDates(const Parts &parts, const domain::DateInterval &page)
{
    std::vector<domain::DateMention> mentions;
    DateResolver resolver(page);
    for (const Part &part : parts) {
        const QString text = factText(part.folded);
        resolver.forget();
        for (const DateExpression &expression : scanDates(text)) {
            const DateMeaning meaning = resolver.resolve(
                expression, hangsOnTense(expression) && looksAhead(text, expression.start, expression.end));
            mentions.push_back({.text = part.text.sliced(expression.start, expression.end - expression.start),
                                .range = {part.number, expression.start, expression.end},
                                .interval = meaning.interval,
                                .precision = meaning.precision,
                                .rule = QString(meaning.rule)});
        }
    }
    return mentions;
}

} // namespace baolan::analysis
