// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/analysis/names/readnames.h"

#include <vector>

namespace baolan::analysis {

/// What the sequence tagger makes of the parts of an article, for the rules of names to weigh.
[[nodiscard]] std::vector<TaggedName> tagNames(const Parts &parts);

} // namespace baolan::analysis
