// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"
#include "models/storage/search/indexfile.h"

#include <functional>
#include <stop_token>

namespace baolan::storage::search {

/// Told the articles that were indexed and how many there are to index.
using IndexProgress = std::function<void(qint64 done, qint64 total)>;

/// Brings the index of a library up to its present state, a segment and what it covers in one transaction, so that it goes on
/// where it was after any interruption. One program at a time; another one waits.
void catchUp(const LibraryFile &library, const std::stop_token &stop, const IndexProgress &progress = {});
/// Articles that the index does not cover yet.
[[nodiscard]] qint64 behind(const Connection &library, const QString &path);
/// Merges segments of like size while there are many. Answers whether it merged any.
bool mergeSome(const LibraryFile &library, const std::stop_token &stop);

} // namespace baolan::storage::search
