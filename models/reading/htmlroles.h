// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pagetext.h"
#include "models/reading/htmlblocks.h"

#include <vector>

namespace baolan::reading {

/// What each block of a saved page is: told by where it stands, how much of it is links, how its text is set and what its
/// classes are called, never by one site's names. Before the body stand the headline and what belongs to it, around them the
/// page's label and the navigation.
[[nodiscard]] std::vector<domain::LineRole> blockRoles(const HtmlDocument &document);

} // namespace baolan::reading
