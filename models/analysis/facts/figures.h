// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/annotations.h"

#include <span>
#include <vector>

namespace baolan::analysis {

/// Every reported quantity of the parts: a number with its unit, 万 and 亿 multiplied out (50余万元 is 500000 元), a percentage
/// as printed; how it is bounded (余, 近, 约, 以上), both ends of a range, what is counted, its scope (全市, 其中), the days it holds
/// for, and whether it is a sum over time. `dates` are those of the same parts. The district stays empty. Ordinals,
/// names with numbers (4+N, 12351), slogans in quotation marks and enumerations in Chinese numerals (三项) are none.
[[nodiscard]] std::vector<domain::Figure> readFigures(const Parts &parts, std::span<const domain::DateMention> dates);

} // namespace baolan::analysis
