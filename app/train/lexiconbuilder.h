// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/lexicon.h"
#include "models/domain/error.h"

#include <QString>

#include <vector>

namespace baolan::train {

struct DictionaryWord {
    QString text;
    int frequency = 1;
    QString tag; ///< part of speech, as the dictionary writes it
};

/// Reads jieba's dictionary: a word, its frequency and its part of speech a line.
[[nodiscard]] domain::Expected<std::vector<DictionaryWord>> readDictionary(const QString &path);

[[nodiscard]] analysis::tagging::WordClass wordClassOf(const QString &tag);

/// A symbol for each character of the dictionary and of the texts, the most frequent first.
[[nodiscard]] analysis::tagging::Symbols makeSymbols(const std::vector<DictionaryWord> &dictionary,
                                                     const std::vector<QString> &texts);

[[nodiscard]] analysis::tagging::Lexicon makeLexicon(const std::vector<DictionaryWord> &dictionary,
                                                     const analysis::tagging::Symbols &symbols);

} // namespace baolan::train
