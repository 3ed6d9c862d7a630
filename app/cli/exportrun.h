// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/exporting/interchangewriter.h"
#include "models/tasks/library.h"

#include <QIODevice>

#include <set>

namespace baolan::cli {

/// What is exported: pages, and of those all articles or some.
struct ExportPlan {
    std::vector<domain::PublicationEntry> publications;
    std::vector<domain::PageId> pages;
    std::set<domain::ArticleId> articles; ///< empty: all of each page
    exporting::InterchangeFormat format = exporting::InterchangeFormat::Json;
};

struct ExportEnd {
    ExitCode code = ExitCode::Ok;
    qint64 pages = 0;
    qint64 articles = 0;
};

/// Walks along the pages and writes each; a few are fetched ahead, no more stand in memory. Says what goes wrong but
/// for a device that takes no more: then the code is Output.
[[nodiscard]] ExportEnd exportPages(const tasks::Library &library, const ExportPlan &plan, QIODevice &target,
                                    Context &context);

} // namespace baolan::cli
