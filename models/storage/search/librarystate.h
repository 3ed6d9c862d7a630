// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QString>

namespace baolan::storage::search {

/// How far a library, or what an index covers of it, has come.
struct LibraryState {
    QString identity;
    qint64 article = 0; ///< the highest id there is
    qint64 change = 0;  ///< the last row of article_change
    bool operator==(const LibraryState &) const = default;
};

[[nodiscard]] inline LibraryState libraryState(const Connection &library)
{
    return {library.text("SELECT id FROM library_identity"), library.number("SELECT max(id) FROM article"),
            library.number("SELECT max(seq) FROM article_change")};
}

} // namespace baolan::storage::search
