// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"
#include "models/analysis/names/persons.h"
#include "models/domain/annotations.h"

#include <vector>

namespace baolan::analysis {

/// Where posts are told before persons: places in them are parts of titles. One list for each part.
[[nodiscard]] std::vector<PostSpan> postSpans(const PartReading &reading);

/// Persons of an article, each with all mentions and posts; surname and title are joined to the one person whom they can mean.
[[nodiscard]] std::vector<domain::EntityMentions> collectPersons(const std::vector<PartReading> &readings);

} // namespace baolan::analysis
