// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/transitions.h"

namespace baolan::analysis::tagging {

namespace {

using Half = Scores::Half;

// Labels by what can follow: behind those that end something, everything that begins; behind Begin and Inside, Inside and End.
constexpr std::array closing{labelOf(NameType::Person, Spot::Single),       labelOf(NameType::Place, Spot::Single),
                             labelOf(NameType::Organisation, Spot::Single), labelOf(NameType::Person, Spot::End),
                             labelOf(NameType::Place, Spot::End),           labelOf(NameType::Organisation, Spot::End)};
constexpr std::array open{labelOf(NameType::Person, Spot::Begin),       labelOf(NameType::Place, Spot::Begin),
                          labelOf(NameType::Organisation, Spot::Begin), labelOf(NameType::Person, Spot::Inside),
                          labelOf(NameType::Place, Spot::Inside),       labelOf(NameType::Organisation, Spot::Inside)};

Half all(std::int16_t value) { return Half{} + value; }

Scores only(bool (*may)(int))
{
    Scores scores(impossible);
    for (int label = 0; label < labelCount; ++label)
        scores.set(label, may(label) ? std::int16_t(0) : impossible);
    return scores;
}

} // namespace

Transitions::Transitions(const Table &table) : m_table(table), m_atStart(only(mayBegin)), m_atEnd(only(mayEnd))
{
    m_from.fill(Scores(impossible));
    m_to.fill(Scores(impossible));
    for (int from = 0; from < labelCount; ++from) {
        for (int to = 0; to < labelCount; ++to) {
            if (!mayFollow(from, to))
                continue;
            m_from[std::size_t(from)].set(to, table[std::size_t(from)][std::size_t(to)]);
            m_to[std::size_t(to)].set(from, table[std::size_t(from)][std::size_t(to)]);
        }
    }
}

Scores Transitions::onward(const Scores &scores) const
{
    Half first = m_from[outside].first() + all(scores[outside]);
    for (const int label : closing)
        first = Scores::larger(first, m_from[std::size_t(label)].first() + all(scores[label]));
    Half second = all(impossible);
    for (const int label : open)
        second = Scores::larger(second, m_from[std::size_t(label)].second() + all(scores[label]));
    return {first, second};
}

Scores Transitions::backward(const Scores &scores) const
{
    Scores best = m_to[0] + Scores(scores[0]);
    for (int label = 1; label < labelCount; ++label)
        best = larger(best, m_to[std::size_t(label)] + Scores(scores[label]));
    return best;
}

} // namespace baolan::analysis::tagging
