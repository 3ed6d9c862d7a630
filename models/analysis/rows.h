// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/layout.h"

namespace baolan::analysis {

/// Finds the lines of tables, fixtures, forecasts and prices: several, one below the other, with figures and made alike.
/// Each is a paragraph by itself and none is a headline.
void fixRows(Layout &layout);

} // namespace baolan::analysis
