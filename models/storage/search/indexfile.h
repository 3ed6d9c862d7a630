// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/search/librarystate.h"

#include <QString>

#include <optional>

namespace baolan::storage::search {

/// The index beside a library: ordinary tables, which any SQLite tool opens. It may be deleted at any time.
class IndexFile final
{
public:
    static constexpr qint64 applicationId = 0x42616f49; // "BaoI"
    static constexpr int version = 1;                   ///< another one is made anew

    /// NAME.baolan-index beside NAME.baolan.
    [[nodiscard]] static QString path(const QString &library);
    /// To write in; an index that is missing, another version's or damaged is made anew.
    [[nodiscard]] static Connection openWriting(const QString &library);
    /// Nothing where there is none that can be used.
    [[nodiscard]] static std::optional<Connection> openReading(const QString &library);
    static void remove(const QString &library);
};

/// What the index covers, and the number that changes with each change of its segments.
struct IndexState {
    LibraryState covered;
    qint64 generation = 0;
    bool operator==(const IndexState &) const = default;
};
[[nodiscard]] IndexState indexState(const Connection &index);
void setIndexState(const Connection &index, const IndexState &state);

} // namespace baolan::storage::search
