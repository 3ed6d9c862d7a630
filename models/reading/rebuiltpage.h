// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

namespace baolan::reading {

/// Puts together the text of a page that has none of its own: furniture line by line, then of each article its heads, its
/// paragraphs and its credits, with blank lines between. Sets the page's text and line roles, the ranges of its furniture
/// and its articles' span maps.
void rebuildText(domain::Page &page);

} // namespace baolan::reading
