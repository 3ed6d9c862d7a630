// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace baolan::architecture {

/// What a word in the column "may use" opens: Qt modules, libraries' headers (by how they begin) and CMake targets.
struct Opening {
    QStringList modules;
    QStringList headers;
    QStringList targets;
};

/// What a word in the column "never" shuts: headers by their names, or by their beginning where the name ends in '*'.
using Ban = QStringList;

[[nodiscard]] const QHash<QString, Opening> &openings();
[[nodiscard]] const QHash<QString, Ban> &bans();

/// Words of the table that are not about includes, but about what a reviewer looks for.
[[nodiscard]] const QStringList &forReviewers();

} // namespace baolan::architecture
