// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace baolan::analysis {

/// Faults of print or recognition in the article's text, in the order of its parts.
[[nodiscard]] std::vector<domain::Suspect> suspectsOf(const domain::Article &article);

} // namespace baolan::analysis
