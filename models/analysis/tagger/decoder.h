// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/transitions.h"

#include <span>
#include <vector>

namespace baolan::analysis::tagging {

struct Found {
    int start = 0;
    int end = 0;
    NameType type = NameType::Person;
    int lead = 0; ///< how far the best way leads before the best one without this name, in the model's units
};

/// The best way through a sentence's scores.
class Decoder final
{
public:
    explicit Decoder(const Transitions &transitions) : m_transitions(transitions) {}

    /// The names on the best way, in order.
    void decode(std::span<const Scores> scores, std::vector<Found> &found);

private:
    void walkForward(std::span<const Scores> scores);
    void readPath();
    void walkBackward(std::span<const Scores> scores, int from);
    [[nodiscard]] int leadOf(const Found &name) const;

    const Transitions &m_transitions;
    std::vector<Scores> m_ahead;  ///< best way to here that ends with the label, this unit's scores included
    std::vector<Scores> m_behind; ///< best way from here to the end, this unit's scores not included
    std::vector<std::uint8_t> m_path;
};

} // namespace baolan::analysis::tagging
