// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/decoder.h"

#include <algorithm>

namespace baolan::analysis::tagging {

namespace {

/// Takes the largest of the scores off all of them, and lifts the hopeless so far that sums stay within 16 bits.
Scores levelled(Scores scores)
{
    return larger(scores + Scores(std::int16_t(-scores.top())), Scores(impossible));
}

Scores bestOver(const std::array<Scores, labelCount> &transitions, Scores scores)
{
    Scores best = transitions[0] + Scores(scores[0]);
    for (int label = 1; label < labelCount; ++label)
        best = larger(best, transitions[std::size_t(label)] + Scores(scores[label]));
    return best;
}

Scores only(bool (*may)(int))
{
    Scores scores(impossible);
    for (int label = 0; label < labelCount; ++label)
        scores.set(label, may(label) ? std::int16_t(0) : impossible);
    return scores;
}

const Scores atStart = only(mayBegin);
const Scores atEnd = only(mayEnd);

} // namespace

Decoder::Decoder(const Model &model) : m_model(model)
{
    for (int from = 0; from < labelCount; ++from) {
        for (int to = 0; to < labelCount; ++to)
            m_reversed[std::size_t(to)].set(from, model.transitions[std::size_t(from)][to]);
    }
}

void Decoder::decode(std::span<Scores> scores, std::vector<Found> &found)
{
    found.clear();
    if (scores.empty())
        return;
    walkForward(scores);
    readPath(scores);
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
    Scores best = atStart;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        best = levelled(larger(best, Scores(impossible)) + scores[i]);
        m_ahead[i] = best;
        best = bestOver(m_model.transitions, best);
    }
}

void Decoder::readPath(std::span<const Scores> scores)
{
    m_path.resize(scores.size());
    Scores last = m_ahead.back() + atEnd;
    for (std::size_t i = scores.size(); i-- > 0;) {
        int best = 0;
        for (int label = 1; label < labelCount; ++label) {
            if (last[label] > last[best])
                best = label;
        }
        m_path[i] = std::uint8_t(best);
        if (i > 0)
            last = m_ahead[i - 1] + m_reversed[std::size_t(best)];
    }
}

void Decoder::walkBackward(std::span<Scores> scores, int from)
{
    m_behind.resize(scores.size());
    Scores best = atEnd;
    for (std::size_t i = scores.size(); i-- > std::size_t(from);) {
        m_behind[i] = levelled(best);
        best = bestOver(m_reversed, levelled(m_behind[i] + scores[i]));
    }
}

int Decoder::leadOf(const Found &name) const
{
    int lead = -impossible;
    for (int i = name.start; i < name.end; ++i) {
        const Scores ahead = m_ahead[std::size_t(i)];
        const Scores behind = m_behind[std::size_t(i)];
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
