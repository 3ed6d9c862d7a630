// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace baolan::reading {

/// What is in a folder, in no order, hidden entries left out.
struct FolderListing {
    QStringList names;
    /// Entries that no path can name, their bytes being no UTF-8: as they were meant, as far as that can be told.
    QStringList unnameable;
};

[[nodiscard]] FolderListing listFolder(const QString &path);

} // namespace baolan::reading
