// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/grammar.h"
#include "app/train/lexiconbuilder.h"

#include <array>

namespace baolan::train {

/// The same sentences with other names in them, so that what stands around a name teaches more than the names that happen to be
/// there.
class Variation final
{
public:
    /// Takes names from annotated sentences, from the dictionary and, where it has them, from the lists P, L and O of the grammar.
    Variation(const std::vector<Example> &examples, const std::vector<DictionaryWord> &dictionary,
              const Grammar &grammar);

    /// Nothing when the sentence has no name to exchange.
    [[nodiscard]] std::optional<Example> vary(const Example &example, Random &random) const;

private:
    [[nodiscard]] QString otherName(analysis::NameType type, Random &random) const;

    const Grammar &m_grammar;
    std::array<std::vector<QString>, 3> m_seen; ///< by NameType
    std::array<std::vector<QString>, 3> m_listed;
};

} // namespace baolan::train
