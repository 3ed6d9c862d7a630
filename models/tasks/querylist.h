// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"

#include <QString>

#include <utility>
#include <vector>

namespace baolan::tasks {

/// Names and their queries, one a line of a text file: the name, a tab, the query; without a tab the line is both. Empty
/// lines and those that begin with # say nothing. TooLarge beyond 1 MB, Empty when no line says anything.
using QueryLines = std::vector<std::pair<QString, QString>>;
[[nodiscard]] domain::Expected<QueryLines> readQueryList(const QString &path);
[[nodiscard]] QueryLines queryLines(const QString &text);

} // namespace baolan::tasks
