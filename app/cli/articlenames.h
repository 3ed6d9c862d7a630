// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/tasks/library.h"

#include <QStringList>

#include <expected>
#include <vector>

namespace baolan::cli {

/// The articles that are named by the number of the list or by their lasting key. A name that is none is said; then the
/// exit code is the answer.
[[nodiscard]] std::expected<std::vector<domain::ArticleId>, ExitCode>
findArticles(const QStringList &names, const tasks::Library &library, Context &context);

/// Names as they stand in a stream, separated by blanks or line ends.
[[nodiscard]] QStringList readNames(QTextStream &in);

} // namespace baolan::cli
