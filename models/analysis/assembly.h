// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/drafts.h"
#include "models/domain/page.h"

namespace baolan::analysis {

/// Step 4: writes an article out: its texts, where each character stands on the page, repairs, byline, credits, suspects.
[[nodiscard]] domain::Article assemble(const Layout &layout, const Draft &draft, int order);

/// The lines of the blocks as furniture, in the order of the page.
[[nodiscard]] std::vector<domain::Furniture> furnitureOf(const Layout &layout, const Blocks &blocks);

} // namespace baolan::analysis
