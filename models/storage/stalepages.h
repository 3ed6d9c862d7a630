// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/storage/connection.h"

#include <vector>

namespace baolan::storage {

[[nodiscard]] std::vector<domain::PageId> allPages(const Connection &connection);

// Pages that an analysis of a version before `version` read.
[[nodiscard]] std::vector<domain::PageId> pagesReadBefore(const Connection &connection, int version);
[[nodiscard]] qint64 countReadBefore(const Connection &connection, int version);

} // namespace baolan::storage
