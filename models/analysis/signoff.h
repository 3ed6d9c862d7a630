// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/layout.h"

namespace baolan::analysis {

/// Finds the lines with which notices and letters end: a closing formula, who signs, and the day. They are short as
/// headlines are, but belong to the text above them.
void fixSignOffs(Layout &layout);

} // namespace baolan::analysis
