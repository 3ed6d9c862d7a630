// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "tests/bench/search/corpus.h"
#include "tests/bench/search/measure.h"

#include <functional>

namespace baolan::bench {

/// Hands over the articles of the library one by one, with their numbers.
using Articles = std::function<void(const std::function<void(qint64, const domain::Article &)> &)>;

/// What other programs need for the same texts and words: those that are installed; of the others it is said that they are
/// not. FTS5 is part of the SQLite this program uses.
class Peers final
{
public:
    Peers(const Corpus &corpus, QString folder, Numbers &numbers);

    /// Index of the articles, and the queries: each counted, and its best fifty by bm25.
    void fts5(bool trigram, const Articles &articles, const QStringList &words, const QStringList &phrases);
    void ripgrep(const QStringList &phrases);
    void recoll(const QStringList &phrases);

private:
    const Corpus &m_corpus;
    const QString m_folder;
    Numbers &m_numbers;
};

} // namespace baolan::bench
