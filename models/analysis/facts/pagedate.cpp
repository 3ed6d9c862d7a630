// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/pagedate.h"

#include "models/analysis/facts/dateclues.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace baolan::analysis {

namespace {

using domain::DateInterval;

/// Days whose clues weigh nearly as much as the best ones' are kept: one weak clue shall not cut a page's days alone.
constexpr double tolerance = 0.15;
constexpr int longestSearch = 60; ///< years
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
        keep(campaignClues(line.text));
    dropNamedYears(clues);
    std::stable_sort(clues.begin(), clues.end(),
                     [](const DateClue &a, const DateClue &b) { return a.weight > b.weight; });
    return clues;
}

/// The clue's interval when it is meant of `year`; open when it cannot be.
DateInterval inYear(const DateClue &clue, int year)
{
    const int offset = year - clueYear;
    if (clue.weekday && clue.weekdayOf.addYears(offset).dayOfWeek() != clue.weekday)
        return {};
    return {clue.gives.earliest.addYears(offset), clue.gives.latest.addYears(offset)};
}

/// The years that the clues bound: nothing when none of them names one.
std::optional<std::pair<int, int>> searchedYears(const std::vector<DateClue> &clues)
{
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const DateClue &clue : clues) {
        if (clue.yearly)
            continue;
        first = std::min(first, clue.gives.earliest.year());
        last = std::max(last, clue.gives.latest.year());
    }
    if (last == 0)
        return {};
    return std::pair{std::max(first, last - longestSearch), last};
}

/// How much the clues that allow it weigh, for each day from `start` on.
std::vector<double> weigh(const std::vector<DateClue> &clues, QDate start, qsizetype days)
{
    std::vector<double> steps(static_cast<std::size_t>(days) + 1, 0.0);
    for (const DateClue &clue : clues) {
        const auto span = [&](const DateInterval &gives) {
            const qint64 from = std::clamp<qint64>(start.daysTo(gives.earliest), 0, days);
            const qint64 to = std::clamp<qint64>(start.daysTo(gives.latest) + 1, 0, days);
            return std::pair{static_cast<std::size_t>(from), static_cast<std::size_t>(std::max(from, to))};
        };
        const auto raise = [&](std::size_t from, std::size_t to) {
            steps[from] += clue.weight;
            steps[to] -= clue.weight;
        };
        if (!clue.yearly) {
            const auto [from, to] = span(clue.gives);
            raise(from, to);
            continue;
        }
        std::size_t done = 0; // one year's days and the next one's may meet: no day counts twice
        for (int year = start.year() - 1; year <= start.addDays(days).year() + 1; ++year) {
            const DateInterval there = inYear(clue, year);
            if (there.isOpen())
                continue;
            auto [from, to] = span(there);
            from = std::max(from, done);
            if (from < to) {
                raise(from, to);
                done = to;
            }
        }
    }
    double sum = 0;
    for (double &step : steps)
        step = sum += step;
    steps.pop_back();
    return steps;
}

DateInterval bestDays(const std::vector<double> &weights, QDate start)
{
    const double best = *std::max_element(weights.begin(), weights.end());
    const auto good = [best](double weight) { return weight >= best - tolerance; };
    const auto first = std::find_if(weights.begin(), weights.end(), good);
    const auto last = std::find_if(weights.rbegin(), weights.rend(), good);
    return {start.addDays(first - weights.begin()), start.addDays(weights.rend() - last - 1)};
}

bool isLag(const DateClue &clue)
{
    return QStringView(clue.rule) == u"usual lag" || QStringView(clue.rule) == u"usual lead";
}

/// Whether the days rest on nothing but how soon papers tell of an event, and on one event alone: a year out of somebody's
/// life is such a one.
bool restsOnOneLag(const std::vector<DateClue> &clues, const DateInterval &result, QDate start, qsizetype days)
{
    constexpr int oldWord = 10; ///< years: an older word of its time confirms no event
    std::vector<DateClue> firm;
    std::copy_if(clues.begin(), clues.end(), std::back_inserter(firm), std::not_fn(isLag));
    const DateInterval without = bestDays(weigh(firm, start, days), start);
    if (without.earliest.daysTo(without.latest) <= longestResult)
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
    const std::vector<DateClue> clues = cluesOf(page);
    if (clues.empty())
        return date;
    date.source = domain::DateSource::Inferred;
    if (const auto years = searchedYears(clues)) {
        const QDate start(years->first, 1, 1);
        const qsizetype days = start.daysTo(QDate(years->second, 12, 31)) + 1;
        const DateInterval best = bestDays(weigh(clues, start, days), start);
        if (best.earliest.daysTo(best.latest) <= longestResult && !restsOnOneLag(clues, best, start, days))
            date.interval = best;
    }
    for (const DateClue &clue : clues)
        date.evidence.push_back(evidenceOf(clue, date.interval));
    return date;
}

std::vector<domain::DateEvidence> contradictions(const domain::Page &page)
{
    std::vector<domain::DateEvidence> against;
    for (const DateClue &clue : cluesOf(page)) {
        domain::DateEvidence evidence = evidenceOf(clue, page.date.interval);
        if (!evidence.gives.isOpen() && !evidence.gives.overlaps(page.date.interval))
            against.push_back(std::move(evidence));
    }
    return against;
}

} // namespace baolan::analysis
