// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"

namespace baolan::tasks {

// Values that the rooms below fill and the rooms above show.
using domain::ArticleDetail;
using domain::ArticleQuery;
using domain::ArticleRow;
using domain::ArticleScope;
using domain::ArticleSort;
using domain::PageDetail;

} // namespace baolan::tasks
