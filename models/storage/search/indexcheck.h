// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/checks.h"

namespace baolan::storage::search {

/// The index beside the library: missing, damaged, or behind it.
void checkIndex(const Connection &library, const FindingTaker &take);

} // namespace baolan::storage::search
