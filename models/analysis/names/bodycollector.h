// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"
#include "models/domain/annotations.h"

#include <vector>

namespace baolan::analysis {

/// Bodies of an article, each under its full name: short forms (区总工会, and what the text itself abbreviates) are joined to the
/// body they stand for. `district` is the name of the article's main district, for short forms whose body is never named in full.
[[nodiscard]] std::vector<domain::EntityMentions> collectBodies(const std::vector<PartReading> &readings, const QString &district);

} // namespace baolan::analysis
