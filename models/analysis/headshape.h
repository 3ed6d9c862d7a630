// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/drafts.h"

namespace baolan::analysis {

/// The lines above a body by what they are.
struct HeadParts {
    Blocks kicker;
    Blocks headline;
    Blocks subheadline;
};

/// Weighs which lines are one headline of several printed lines, and which of the parts is the headline.
[[nodiscard]] HeadParts headPartsOf(const Layout &layout, const Blocks &stack);

} // namespace baolan::analysis
