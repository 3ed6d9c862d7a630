// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/annotations.h"

#include <vector>

namespace baolan::analysis {

/// The titles that stand in 《》, one entry for each, with all its mentions; the brackets belong to text and name, as printed.
/// A title inside a title belongs to the outer one; a bracket that is never closed opens none.
[[nodiscard]] std::vector<domain::EntityMentions> readDocuments(const Parts &parts);

} // namespace baolan::analysis
