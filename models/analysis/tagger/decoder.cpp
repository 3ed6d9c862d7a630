// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/decoder.h"

#include <algorithm>

namespace baolan::analysis::tagging {

namespace {

using Half = Scores::Half;

constexpr int single = labelOf(NameType::Person, Spot::Single);
constexpr int end = labelOf(NameType::Person, Spot::End);

std::int16_t top(const Scores &scores)
{
    // The spare lane of the first half is kept impossible by the transitions, those of the second too.
    Half best = Scores::larger(scores.first(), scores.second());
    best = Scores::larger(best, __builtin_shufflevector(best, best, 4, 5, 6, 7, 0, 1, 2, 3));
    best = Scores::larger(best, __builtin_shufflevector(best, best, 2, 3, 0, 1, 6, 7, 4, 5));
    return std::max(best[0], best[1]);
}

/// Takes the largest of the scores off all of them, and lifts the hopeless so far that sums stay within 16 bits.
Scores levelled(const Scores &scores)
{
    return larger(scores + Scores(std::int16_t(-top(scores))), Scores(impossible));
}

/// The label with the best score among those from which one may go on to `after`.
int bestBefore(int after, const Scores &scores)
{
    if (!mayBegin(after)) {
        const int begin = labelOf(typeOf(after), Spot::Begin);
        const int within = labelOf(typeOf(after), Spot::Inside);
        return scores[begin] >= scores[within] ? begin : within;
    }
    int best = outside;
    for (const int label : {single, single + 1, single + 2, end, end + 1, end + 2}) {
        if (scores[label] > scores[best])
            best = label;
    }
    return best;
}

} // namespace

void Decoder::decode(std::span<const Scores> scores, std::vector<Found> &found)
{
    found.clear();
    if (scores.empty())
        return;
    walkForward(scores);
    readPath();
    for (int i = 0; i < int(scores.size()); ++i) {
        const int label = m_path[std::size_t(i)];
        if (label == outside)
            continue;
        if (opensName(label))
            found.push_back({i, i + 1, typeOf(label), 0});
        found.back().end = i + 1;
    }
    if (found.empty())
        return;
    walkBackward(scores, found.front().start);
    for (Found &name : found)
        name.lead = leadOf(name);
}

void Decoder::walkForward(std::span<const Scores> scores)
{
    m_ahead.resize(scores.size());
    Scores best = m_transitions.atStart();
    Scores *ahead = m_ahead.data();
    for (const Scores &here : scores) {
        *ahead = levelled(larger(best, Scores(impossible)) + here);
        best = m_transitions.onward(*ahead++);
    }
}

void Decoder::readPath()
{
    m_path.resize(m_ahead.size());
    const Scores last = m_ahead.back() + m_transitions.atEnd();
    int label = bestBefore(outside, last);
    for (std::size_t i = m_ahead.size() - 1;; --i) {
        m_path[i] = std::uint8_t(label);
        if (i == 0)
            return;
        label = bestBefore(label, m_ahead[i - 1] + m_transitions.to(label));
    }
}

void Decoder::walkBackward(std::span<const Scores> scores, int from)
{
    m_behind.resize(scores.size());
    Scores best = m_transitions.atEnd();
    for (std::size_t i = scores.size(); i-- > std::size_t(from);) {
        m_behind[i] = levelled(best);
        best = m_transitions.backward(levelled(m_behind[i] + scores[i]));
    }
}

int Decoder::leadOf(const Found &name) const
{
    int lead = -impossible;
    for (int i = name.start; i < name.end; ++i) {
        const Scores &ahead = m_ahead[std::size_t(i)];
        const Scores &behind = m_behind[std::size_t(i)];
        const int own = m_path[std::size_t(i)];
        int rival = 2 * impossible;
        for (int label = 0; label < labelCount; ++label) {
            if (label != own)
                rival = std::max(rival, int(ahead[label]) + int(behind[label]));
        }
        lead = std::min(lead, int(ahead[own]) + int(behind[own]) - rival);
    }
    return std::max(lead, 0);
}

} // namespace baolan::analysis::tagging
