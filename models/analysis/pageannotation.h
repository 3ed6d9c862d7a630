// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

namespace baolan::analysis {

/// Reads what the articles of a page say and dates the page: the second half of its analysis, after analysePage() or for
/// a page whose articles were given. A date that is known from elsewhere stands, and what the articles say against it
/// joins its evidence; else they tell the days. Whatever was read before is replaced. `Page::region` should be set
/// before. Pure and deterministic; any thread; never fails.
void annotatePage(domain::Page &page);

/// The same of one article that stands on no page; `pageDate` is open where nothing is known.
void annotateArticle(domain::Article &article, const domain::DateInterval &pageDate);

/// The id of an authority record that nothing but its name tells from others: the same in every library.
[[nodiscard]] QString authorityId(domain::EntityType type, const QString &name);

} // namespace baolan::analysis
