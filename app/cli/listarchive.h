// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listarticles.h"

namespace baolan::cli {

/// What of the archive is listed, and how.
struct ArchiveListing {
    Scope scope;
    bool reverse = false;
    Stretch stretch;
    ListStyle style = ListStyle::Table;
};

[[nodiscard]] ExitCode listPublications(const ArchiveListing &wanted, Context &context);
[[nodiscard]] ExitCode listIssues(const ArchiveListing &wanted, Context &context);
[[nodiscard]] ExitCode listPages(const tasks::Library &library, const ArchiveListing &wanted, Context &context);

} // namespace baolan::cli
