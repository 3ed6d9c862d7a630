// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/lexicon.h"

#include <vector>

namespace baolan::train {

struct SymbolWord {
    std::vector<analysis::tagging::Symbol> symbols;
    std::uint16_t cost = 0;
    analysis::tagging::WordClass kind = 0;
};

/// Packs words, sorted and each once, into a double array for `symbolCount` symbols.
[[nodiscard]] analysis::tagging::Lexicon packWords(const std::vector<SymbolWord> &words, int symbolCount);

} // namespace baolan::train
