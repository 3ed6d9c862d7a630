// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/annotations.h"

#include <vector>

namespace baolan::analysis {

/// Every date of the parts as printed, in order, each resolved to the days it names as far as they are known: against
/// the page's days for what is partial or relative (今年9月, 10月, 昨天), against the year named last in the same paragraph. What
/// names no days (近日, 目前), and what hangs on a page of unknown date, has an open interval and no precision.
/// `DateMention::rule` is an untranslated key: "absolute", "partial", "relative", "range", "since", "deadline", "as of",
/// "span", "vague", "feast", "period".
[[nodiscard]] std::vector<domain::DateMention> readDates(const Parts &parts, const domain::DateInterval &page);

} // namespace baolan::analysis
