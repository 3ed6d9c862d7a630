// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"

namespace baolan::analysis {

/// Finds the bodies of a part, each in its longest form, and puts them into `reading.bodies`: a word that ends the name of a
/// body, what makes a name of it on its left, and departments of it on its right.
void findBodies(PartReading &reading);

} // namespace baolan::analysis
