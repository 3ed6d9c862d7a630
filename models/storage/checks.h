// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jobreport.h"
#include "models/storage/connection.h"

#include <functional>

namespace baolan::storage {

using FindingTaker = std::function<void(domain::Finding)>;

// What `check` looks at, one function a step. Each reads one state of the library; all may be stopped through the
// connection's token.

/// What SQLite itself finds wrong with the file.
void checkIntegrity(const Connection &connection, const FindingTaker &take);
/// References to rows that are not there.
void checkForeignKeys(const Connection &connection, const FindingTaker &take);
/// Pages without their text, articles off their page, notes whose passage was not found again.
void checkOrphans(const Connection &connection, const FindingTaker &take);
/// The text of each page and article against the hash that was taken when it was stored.
void checkHashes(const Connection &connection, const FindingTaker &take);
/// Counters, list columns and sort keys against what they were derived from.
void checkDerived(const Connection &connection, const FindingTaker &take);
/// Pages that an analysis before `version` read: one finding for all of them.
void checkAnalysis(const Connection &connection, int version, const FindingTaker &take);

} // namespace baolan::storage
