// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/tasks/library.h"

#include <expected>

namespace baolan::cli {

/// The options that say which part of the library is meant, the same for `list` and `export`.
[[nodiscard]] std::vector<Option> scopeOptions();

struct Scope {
    tasks::ArticleScope articles;
    tasks::Archive archive; ///< of the whole library

    /// Whether an issue lies in the scope (pages apart).
    [[nodiscard]] bool holds(const tasks::IssueEntry &issue) const;
    [[nodiscard]] QString publicationName(domain::PublicationId id) const;
};

/// Reads the options against what the library holds; the exit code after saying what is wrong.
[[nodiscard]] std::expected<Scope, ExitCode> readScope(const Arguments &arguments, const tasks::Library &library,
                                                       Context &context, const QString &command);

} // namespace baolan::cli
