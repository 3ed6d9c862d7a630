// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/noteanchor.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace baolan::tasks {

using domain::TextRange;

namespace {

[[nodiscard]] qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

[[nodiscard]] qsizetype commonStart(QStringView a, QStringView b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return left - a.begin();
}

/// How well a place fits: greater is better.
using Fit = std::tuple<qsizetype, int, qsizetype>;

[[nodiscard]] Fit fit(QStringView text, const TextRange &place, const PassageClue &clue)
{
    const qsizetype surroundings =
        commonEnd(text.first(place.start), clue.before) + commonStart(text.sliced(place.end), clue.after);
    return {surroundings, -std::abs(place.part - clue.last.part), -std::abs(place.start - clue.last.start)};
}

} // namespace

std::optional<TextRange> findPassage(const domain::Article &article, const PassageClue &clue)
{
    if (clue.quote.isEmpty())
        return std::nullopt;
    std::optional<TextRange> best;
    Fit bestFit;
    for (int part = domain::part::Series; part < static_cast<int>(article.paragraphs.size()); ++part) {
        const QString text = article.text(part);
        for (qsizetype at = text.indexOf(clue.quote); at >= 0; at = text.indexOf(clue.quote, at + 1)) {
            const TextRange place{part, at, at + clue.quote.size()};
            const Fit placeFit = fit(text, place, clue);
            if (!best || placeFit > bestFit) {
                best = place;
                bestFit = placeFit;
            }
        }
    }
    return best;
}

} // namespace baolan::tasks
