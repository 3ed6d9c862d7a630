// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/exporting/articlewriter.h"
#include "models/tasks/library.h"

#include <QIODevice>

#include <set>

namespace baolan::cli {

/// What is exported: pages, and of those all articles or some.
struct ExportPlan {
    exporting::ExportHead head;
    std::vector<domain::PageId> pages;
    std::set<domain::ArticleId> articles; ///< empty: all of each page
};

struct ExportEnd {
    ExitCode code = ExitCode::Ok;
    qint64 pages = 0;
    qint64 articles = 0;
};

/// Walks along the pages and writes each; a few are fetched ahead. Says what goes wrong but for a device that takes no
/// more: then the code is Output.
[[nodiscard]] ExportEnd exportPages(const tasks::Library &library, const ExportPlan &plan,
                                    exporting::ArticleWriter &writer, Context &context);

} // namespace baolan::cli
