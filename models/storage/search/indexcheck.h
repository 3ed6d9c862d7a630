// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/checks.h"

namespace baolan::storage::search {

/// Damage of the index beside the library. An index that is missing or behind is none: the next program that may write catches
/// up, and what it does not hold until then is read from the text.
void checkIndex(const Connection &library, const FindingTaker &take);

/// Articles that an index lacks which should have caught up.
void checkCovered(const Connection &library, const FindingTaker &take);

} // namespace baolan::storage::search
