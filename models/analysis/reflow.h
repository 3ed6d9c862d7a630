// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/layout.h"

namespace baolan::analysis {

/// Makes the layout's blocks of its lines: finds out whether each printed line is a line of the text, and if so puts the
/// lines of paragraphs together.
void reflow(Layout &layout);

} // namespace baolan::analysis
