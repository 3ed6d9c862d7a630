// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"
#include "models/storage/search/indexfile.h"

#include <stop_token>

namespace baolan::storage::search {

/// Brings the index of a library up to its present state, a segment and what it covers in one transaction, so that it goes on
/// where it was after any interruption. One program at a time; another one waits. Stops when fewer than `atLeast` articles are
/// left; answers whether it did anything.
bool catchUp(const LibraryFile &library, const std::stop_token &stop, qint64 atLeast);
/// Makes the index an empty one.
void forget(const LibraryFile &library, const std::stop_token &stop);
/// About how many articles the index does not cover yet.
[[nodiscard]] qint64 behind(const Connection &library);
/// Merges segments of like size while there are many. Answers whether it merged any.
bool mergeSome(const LibraryFile &library, const std::stop_token &stop);

} // namespace baolan::storage::search
