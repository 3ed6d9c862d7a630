// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "tests/bench/search/corpus.h"

#include <vector>

namespace baolan::bench {

/// What people look for, of one kind.
struct QueryClass {
    QByteArray name;
    QStringList queries; ///< in the query language
};

/// Queries made of what stands in some of the articles; the same for the same articles.
class QueryMaker final
{
public:
    QueryMaker(std::vector<domain::Article> sample, const Corpus &corpus, quint64 seed);

    [[nodiscard]] std::vector<QueryClass> classes();
    /// Any: one to eight characters from anywhere, all of some, one of some, without, near.
    [[nodiscard]] QString any();
    /// Phrases as a search on files would be given them.
    [[nodiscard]] QStringList phrases(int count);

private:
    [[nodiscard]] QString piece(qsizetype length);
    [[nodiscard]] QStringList frequent(qsizetype length, int count) const;
    [[nodiscard]] QStringList names(int count);
    [[nodiscard]] QString quoted(const QString &text) const { return u'"' + text + u'"'; }
    [[nodiscard]] QString period();

    std::vector<domain::Article> m_sample;
    const Corpus &m_corpus;
    Random m_random;
};

} // namespace baolan::bench
