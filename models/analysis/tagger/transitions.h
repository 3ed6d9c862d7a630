// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/scores.h"

#include <array>

namespace baolan::analysis::tagging {

/// No score of a transition is larger, nor smaller than minus this: sums of scores have to fit into 16 bits.
inline constexpr std::int16_t largestTransition = 1000;

/// What it costs to go on from one label to the next; impossible where a name would be torn.
class Transitions final
{
public:
    using Table = std::array<std::array<std::int16_t, labelCount>, labelCount>; ///< from, to

    Transitions() : Transitions(Table()) {}
    /// What the table says of transitions that cannot be does not matter.
    explicit Transitions(const Table &table);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Scores &atStart() const { return m_atStart; }
    [[nodiscard]] const Scores &atEnd() const { return m_atEnd; }
    [[nodiscard]] const Scores &to(int label) const { return m_to[std::size_t(label)]; }

    [[nodiscard]] Scores onward(const Scores &scores) const;   ///< best sums over one transition
    [[nodiscard]] Scores backward(const Scores &scores) const; ///< the same against the text's direction

private:
    Table m_table;
    Scores m_atStart;
    Scores m_atEnd;
    std::array<Scores, labelCount> m_from{};
    std::array<Scores, labelCount> m_to{};
};

} // namespace baolan::analysis::tagging
