// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/pagedate.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/likelydays.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>

namespace baolan::analysis {

namespace {

using domain::DateInterval;

/// What leaves more days open than this tells when a page was not printed rather than when it was.
constexpr qint64 longestResult = 3 * 366;

/// A year whose results are reported is over, whatever else bears its name.
void dropNamedYears(std::vector<DateClue> &clues)
{
    const auto reported = [&](const DateClue &named) {
        return std::any_of(clues.begin(), clues.end(), [&](const DateClue &clue) {
            return QStringView(clue.rule) == u"year reported" && clue.text == named.text;
        });
    };
    std::vector<DateClue> kept;
    std::copy_if(clues.begin(), clues.end(), std::back_inserter(kept),
                 [&](const DateClue &clue) { return QStringView(clue.rule) != u"year named" || !reported(clue); });
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

} // namespace

domain::PageDate inferPageDate(const domain::Page &page)
{
    domain::PageDate date;
    std::vector<DateClue> clues = cluesOf(page);
    if (clues.empty())
        return date;
    date.source = domain::DateSource::Inferred;
    std::stable_sort(clues.begin(), clues.end(),
                     [](const DateClue &a, const DateClue &b) { return a.weight > b.weight; });
    const auto best = likelyDays(clues);
    if (best && best->earliest.daysTo(best->latest) <= longestResult && !restsOnOneLag(clues, *best))
        date.interval = *best;
    for (const DateClue &clue : clues)
        date.evidence.push_back(evidenceOf(clue, date.interval));
    return date;
}

} // namespace baolan::analysis
