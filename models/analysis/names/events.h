// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/annotations.h"

namespace baolan::analysis {

/// Reads what happened into `derived.events`: of the opening sentence and of each sentence that names a day, a month or a
/// stretch of time together with someone who acts, one line taken from the text; dated by its own date, else by the page's.
/// Dates, entities and districts must have been read.
void readEvents(const Parts &parts, const domain::DateInterval &page, domain::Derived &derived);

} // namespace baolan::analysis
