// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/listing.h"
#include "models/tasks/library.h"

#include <vector>

namespace baolan::cli {

/// A search and what of its answer is printed.
struct Search {
    domain::SearchRequest request;
    qint64 limit = 0;
    int context = 0; ///< characters on each side of a hit
    ListStyle style = ListStyle::Table;
};

/// The articles found, one a line with a piece of their text, the hits marked on a terminal.
[[nodiscard]] ExitCode printArticles(const tasks::Library &library, const Search &search,
                                     const domain::SearchAnswer &answer, Context &context);
/// Every hit with what stands beside it (KWIC).
[[nodiscard]] ExitCode printConcordance(const tasks::Library &library, const Search &search,
                                        const domain::SearchAnswer &answer, Context &context);
/// How the articles found are spread over districts, months, names …
[[nodiscard]] ExitCode printFacets(const Search &search, const domain::SearchAnswer &answer, Context &context);

/// How many articles each query finds, as CSV or JSON.
[[nodiscard]] ExitCode printCounts(const tasks::Library &library, const Search &search, const QStringList &queries,
                                   Context &context);

} // namespace baolan::cli
