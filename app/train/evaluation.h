// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/corpus.h"
#include "models/analysis/tagger/tagger.h"

#include <array>

namespace baolan::train {

/// How many names are right: start, end and type.
struct Tally {
    int right = 0;
    int found = 0;
    int expected = 0;

    [[nodiscard]] double precision() const { return found ? double(right) / found : 0; }
    [[nodiscard]] double recall() const { return expected ? double(right) / expected : 0; }
    [[nodiscard]] double f1() const { return found + expected ? 2.0 * right / (found + expected) : 0; }
};

struct Evaluation {
    std::array<Tally, 3> types; ///< by NameType
    [[nodiscard]] Tally all() const;
    [[nodiscard]] QString toString() const; ///< a line for all and one for each type
};

[[nodiscard]] Evaluation evaluate(const analysis::Tagger &tagger, const std::vector<Example> &examples);

} // namespace baolan::train
