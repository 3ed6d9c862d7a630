// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace baolan::storage {

/// The step from the schema before to `version`: SQL that SQLite itself takes apart, so that triggers stay whole.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// All there are, resources/sql/NNNN.sql, in order. The last one's version is what this program reads and writes.
[[nodiscard]] const std::vector<Migration> &migrations();
[[nodiscard]] int schemaVersion(std::span<const Migration> steps = migrations());

/// Brings a library to the newest schema, each step in one transaction together with the version it sets and a check of
/// all references, so that a killed or failed migration leaves the step before.
void migrate(const Connection &connection, std::span<const Migration> steps = migrations());

} // namespace baolan::storage
