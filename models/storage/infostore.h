// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"
#include "models/storage/connection.h"

namespace baolan::storage {

/// How much is in a library.
struct Counts {
    int schema = 0;
    qint64 bytes = 0;
    qint64 publications = 0;
    qint64 issues = 0;
    qint64 pages = 0; ///< files
    qint64 articles = 0;
    qint64 characters = 0;
    domain::DateInterval span;
};

[[nodiscard]] Counts counts(const Connection &connection);

} // namespace baolan::storage
