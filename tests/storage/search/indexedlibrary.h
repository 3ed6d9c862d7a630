// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/storage/search/searchengine.h"
#include "tests/storage/samplepage.h"
#include "tests/storage/search/randomarticles.h"
#include "tests/storage/search/textscan.h"

#include <optional>

namespace baolan::test {

/// Stores random pages; the same page for the same number and version. The pages of each number are one identity.
class RandomPages final
{
public:
    explicit RandomPages(QString library) : m_library(std::move(library)) {}

    /// Version 0 makes the page; any other one replaces it: its articles are others, or fewer.
    void store(int number, int version = 0) const;

private:
    QString m_library;
};

/// A library of random pages, its index, and the answers of a scan to compare with.
class IndexedLibrary final
{
public:
    static constexpr unsigned seed = 20260101;

    explicit IndexedLibrary(int pages);

    void addPage(int number);
    void replacePage(int number);
    void index() const;

    [[nodiscard]] domain::SearchAnswer answer(const domain::SearchRequest &request);
    [[nodiscard]] QSet<qint64> found(const domain::SearchRequest &request);
    /// The same by reading every article.
    [[nodiscard]] QSet<qint64> scanned(const domain::Query &query, bool variants);
    [[nodiscard]] const TextScan &scan();
    void changed() { m_scan.reset(); } ///< by somebody else: it is read anew

    [[nodiscard]] SampleLibrary &library() { return m_library; }
    [[nodiscard]] RandomArticles &random() { return m_random; }

private:
    SampleLibrary m_library;
    RandomArticles m_random{seed};
    int m_version = 0;
    storage::search::SearchEngine m_engine;
    std::optional<TextScan> m_scan;
};

[[nodiscard]] QSet<qint64> setOf(const domain::SearchAnswer &answer);
/// Asks as many random queries, as a scan answers them; the test fails with the first that differs.
void compareRandomly(IndexedLibrary &archive, int queries);

} // namespace baolan::test
