// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

namespace baolan::analysis {

/// Reads the page's furniture for publication, date, number and section, and weighs them against its hints: what a user
/// or a manifest says wins over the print, the print over the path. A date that loses stays as evidence.
void readFacts(domain::Page &page);

} // namespace baolan::analysis
