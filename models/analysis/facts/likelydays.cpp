// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/likelydays.h"

#include "models/analysis/facts/feasts.h"

#include <algorithm>
#include <limits>

namespace baolan::analysis {

namespace {

using domain::DateInterval;

/// Days whose clues weigh nearly as much as the best ones' are kept: one weak clue shall not cut a page's days alone.
constexpr double tolerance = 0.15;
constexpr int longestSearch = 60; ///< years
constexpr qint64 longestGap = 60; ///< days that may lie between days of one season
constexpr int mostYears = 3;

/// From this Julian day on, so much more weight.
struct Step {
    qint64 day = 0;
    double rise = 0;
};

void addSpan(std::vector<Step> &steps, qint64 from, qint64 behind, double weight)
{
    if (from >= behind)
        return;
    steps.push_back({from, weight});
    steps.push_back({behind, -weight});
}

/// Calls `visit(from, behind, weight)` for each stretch of days of one weight.
template<typename Visit>
void forEachStretch(std::vector<Step> &steps, const Visit &visit)
{
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
    double weight = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        weight += steps[i].rise;
        if (i + 1 < steps.size() && steps[i + 1].day > steps[i].day)
            visit(steps[i].day, steps[i + 1].day, weight);
    }
}

class Search final
{
public:
    explicit Search(const std::vector<DateClue> &clues) : m_clues(clues) {}

    std::optional<DateInterval> best()
    {
        if (!bound())
            return {};
        std::vector<Step> steps = namedYears();
        const std::vector<bool> years = yearsThatCanWin(steps);
        for (const DateClue &clue : m_clues) {
            if (clue.yearly)
                addYearly(steps, clue, years);
        }
        return heaviest(steps);
    }

private:
    /// The years that the clues bound.
    bool bound()
    {
        m_first = std::numeric_limits<int>::max();
        for (const DateClue &clue : m_clues) {
            if (clue.yearly)
                continue;
            m_first = std::min(m_first, clue.gives.earliest.year());
            m_last = std::max(m_last, clue.gives.latest.year());
        }
        m_first = std::max(m_first, m_last - longestSearch);
        return m_last > 0;
    }

    std::vector<Step> namedYears() const
    {
        const qint64 first = QDate(m_first, 1, 1).toJulianDay();
        std::vector<Step> steps;
        for (const DateClue &clue : m_clues) {
            if (!clue.yearly)
                addSpan(steps, std::max(first, clue.gives.earliest.toJulianDay()), clue.gives.latest.toJulianDay() + 1,
                        clue.weight);
        }
        return steps;
    }

    /// Which years, from m_first on, could be the best ones if all yearly clues held there.
    std::vector<bool> yearsThatCanWin(std::vector<Step> &steps) const
    {
        double yearly = tolerance;
        for (const DateClue &clue : m_clues)
            yearly += clue.yearly ? clue.weight : 0;
        std::vector<double> most(static_cast<std::size_t>(m_last - m_first + 1), 0.0);
        forEachStretch(steps, [&](qint64 from, qint64 behind, double weight) {
            const int last = QDate::fromJulianDay(behind - 1).year();
            for (int year = QDate::fromJulianDay(from).year(); year <= last; ++year) {
                double &there = most[static_cast<std::size_t>(year - m_first)];
                there = std::max(there, weight);
            }
        });
        const double best = *std::max_element(most.begin(), most.end());
        std::vector<bool> can(most.size());
        std::transform(most.begin(), most.end(), can.begin(), [&](double weight) { return weight + yearly >= best; });
        return can;
    }

    void addYearly(std::vector<Step> &steps, const DateClue &clue, const std::vector<bool> &years) const
    {
        const qint64 first = QDate(m_first, 1, 1).toJulianDay();
        const qint64 behindLast = QDate(m_last + 1, 1, 1).toJulianDay();
        qint64 done = first; // one year's days and the next one's may meet: no day counts twice
        for (int year = m_first - 1; year <= m_last + 1; ++year) {
            const auto can = [&](int there) {
                return there >= m_first && there <= m_last && years[static_cast<std::size_t>(there - m_first)];
            };
            if (!can(year - 1) && !can(year) && !can(year + 1))
                continue;
            const DateInterval there = inYear(clue, year);
            if (there.isOpen())
                continue;
            const qint64 behind = std::min(behindLast, there.latest.toJulianDay() + 1);
            addSpan(steps, std::max(done, there.earliest.toJulianDay()), behind, clue.weight);
            done = std::max(done, behind);
        }
    }

    static DateInterval heaviest(std::vector<Step> &steps)
    {
        double best = 0;
        forEachStretch(steps, [&](qint64, qint64, double weight) { best = std::max(best, weight); });
        std::vector<Group> groups;
        forEachStretch(steps, [&](qint64 from, qint64 behind, double weight) {
            if (weight < best - tolerance)
                return;
            if (groups.empty() || from - groups.back().behind > longestGap)
                groups.push_back({from, behind, weight});
            groups.back().behind = behind;
            groups.back().weight = std::max(groups.back().weight, weight);
        });
        if (groups.empty())
            return {};
        // Days of two years that are as likely leave both open; many years are not chosen from by a trifle.
        const DateInterval all = daysOf({groups.front().from, groups.back().behind, best});
        if (all.earliest.addYears(mostYears) < all.latest)
            return all;
        constexpr double equal = 1e-6;
        std::erase_if(groups, [&](const Group &group) { return group.weight < best - equal; });
        return daysOf({groups.front().from, groups.back().behind, best});
    }

    struct Group {
        qint64 from = 0;
        qint64 behind = 0;
        double weight = 0;
    };

    static DateInterval daysOf(const Group &group)
    {
        return {QDate::fromJulianDay(group.from), QDate::fromJulianDay(group.behind - 1)};
    }

    const std::vector<DateClue> &m_clues;
    int m_first = 0;
    int m_last = 0;
};

} // namespace

DateInterval inYear(const DateClue &clue, int year)
{
    if (clue.feast >= 0) {
        const auto day = feastDay(clue.feast, year);
        return day ? DateInterval{day->addDays(-clue.before), day->addDays(clue.behind)} : DateInterval{};
    }
    const int offset = year - clueYear;
    if (clue.weekday && clue.weekdayOf.addYears(offset).dayOfWeek() != clue.weekday)
        return {};
    return {clue.gives.earliest.addYears(offset), clue.gives.latest.addYears(offset)};
}

std::optional<DateInterval> likelyDays(const std::vector<DateClue> &clues) { return Search(clues).best(); }

} // namespace baolan::analysis
