// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/pagedate.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/likelydays.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <iterator>

namespace baolan::analysis {

namespace {

using domain::DateInterval;

/// What leaves more days open than this tells when a page was not printed rather than when it was.
constexpr qint64 longestResult = 3 * 366;

/// A year whose results are reported is over, and one that is planned may not have begun, whatever else bears its name.
void dropNamedYears(std::vector<DateClue> &clues)
{
    const auto reported = [&](const DateClue &named) {
        return std::any_of(clues.begin(), clues.end(), [&](const DateClue &clue) {
            const QStringView rule(clue.rule);
            return (rule == u"year reported" || rule == u"year planned") && clue.text == named.text;
        });
    };
    // The lag of a named year begins with it, that of a reported one at its end.
    const auto names = [](const DateClue &clue) {
        return QStringView(clue.rule) == u"year named" ||
               (QStringView(clue.rule) == u"usual lag" && !clue.yearly && clue.gives.earliest.dayOfYear() == 1);
    };
    std::vector<DateClue> kept;
    std::copy_if(clues.begin(), clues.end(), std::back_inserter(kept),
                 [&](const DateClue &clue) { return !names(clue) || !reported(clue); });
    clues = std::move(kept);
}

std::vector<DateClue> cluesOf(const domain::Page &page)
{
    std::vector<DateClue> clues;
    const auto keep = [&](std::vector<DateClue> found) {
        for (DateClue &clue : found) {
            // Said twice is not known better.
            if (std::find(clues.begin(), clues.end(), clue) == clues.end())
                clues.push_back(std::move(clue));
        }
    };
    for (const domain::Article &article : page.articles)
        keep(findClues(partsOf(article)));
    for (const domain::Furniture &line : page.furniture)
        keep(campaignClues(line.text, factText(foldedUnits(line.text))));
    dropNamedYears(clues);
    std::stable_sort(clues.begin(), clues.end(),
                     [](const DateClue &a, const DateClue &b) { return a.weight > b.weight; });
    return clues;
}

bool isLag(const DateClue &clue)
{
    return QStringView(clue.rule) == u"usual lag" || QStringView(clue.rule) == u"usual lead";
}

/// Whether the days rest on nothing but how soon papers tell of an event, and on one event alone: a year out of somebody's
/// life is such a one.
bool restsOnOneLag(const std::vector<DateClue> &clues, const DateInterval &result)
{
    constexpr int oldWord = 10; ///< years: an older word of its time confirms no event
    std::vector<DateClue> firm;
    std::copy_if(clues.begin(), clues.end(), std::back_inserter(firm), std::not_fn(isLag));
    const auto without = likelyDays(firm);
    if (without && without->earliest.daysTo(without->latest) <= longestResult)
        return false;
    QSet<QString> texts;
    for (const DateClue &clue : firm) {
        if (QStringView(clue.rule) == u"year reported" && clue.gives.overlaps(result))
            return false;
        const bool old =
            QStringView(clue.rule) == u"word of its time" && clue.gives.earliest.addYears(oldWord) < result.earliest;
        if (!clue.yearly && !old && clue.gives.overlaps(result))
            texts.insert(clue.text);
    }
    return texts.size() < 2;
}

/// What the ledger shows: a yearly clue in the year in which it comes nearest to the result.
domain::DateEvidence evidenceOf(const DateClue &clue, const DateInterval &result)
{
    domain::DateEvidence evidence{clue.text, QString(clue.rule), clue.gives};
    if (!clue.yearly)
        return evidence;
    evidence.gives = {};
    if (result.isOpen())
        return evidence;
    for (int year = result.earliest.year() - 1; year <= result.latest.year() + 1; ++year) {
        const DateInterval there = inYear(clue, year);
        if (there.isOpen())
            continue;
        if (evidence.gives.isOpen() || there.overlaps(result))
            evidence.gives = there;
        if (there.overlaps(result))
            break;
    }
    return evidence;
}

bool isOneOf(const DateClue &clue, std::initializer_list<QStringView> rules)
{
    return std::find(rules.begin(), rules.end(), QStringView(clue.rule)) != rules.end();
}

/// The days the clue allows if the page's cannot be among them, else none. How soon papers tell of what is past, and how long
/// before what is to come, only weighs when days are sought: what is past is told fifty years later too.
DateInterval daysAgainst(const DateClue &clue, const DateInterval &page)
{
    constexpr double sure = 1;     // what weighs less is never a contradiction
    constexpr double thisYear = 2; // a yearly clue that names the page's year (今年9月7日) weighs so much
    const bool past = isOneOf(clue, {u"past event", u"since", u"year reported", u"word of its time"});
    const bool ahead =
        isOneOf(clue, {u"event to come", u"deadline", u"feast ahead", u"year planned", u"period that runs"});
    const bool era = isOneOf(clue, {u"word of its time"});
    if (!page.earliest.isValid() || !page.latest.isValid() || isLag(clue) || (clue.weight < sure && !era) ||
        (clue.yearly && clue.weight < thisYear))
        return {};
    const DateInterval days = clue.yearly ? inYear(clue, page.latest.year()) : clue.gives;
    const bool early = page.latest < days.earliest;
    const bool late = page.earliest > days.latest;
    return (past && early) || (ahead && late) || (!past && !ahead && (early || late)) ? days : DateInterval{};
}

} // namespace

domain::PageDate inferPageDate(const domain::Page &page)
{
    domain::PageDate date;
    const std::vector<DateClue> clues = cluesOf(page);
    if (clues.empty())
        return date;
    date.source = domain::DateSource::Inferred;
    const auto best = likelyDays(clues);
    if (best && best->earliest.daysTo(best->latest) <= longestResult && !restsOnOneLag(clues, *best))
        date.interval = *best;
    for (const DateClue &clue : clues)
        date.evidence.push_back(evidenceOf(clue, date.interval));
    return date;
}

std::vector<domain::DateEvidence> contradictions(const domain::Page &page)
{
    std::vector<domain::DateEvidence> against;
    for (const DateClue &clue : cluesOf(page)) {
        if (const DateInterval days = daysAgainst(clue, page.date.interval); !days.isOpen())
            against.push_back({clue.text, QString(clue.rule), days});
    }
    return against;
}

} // namespace baolan::analysis
