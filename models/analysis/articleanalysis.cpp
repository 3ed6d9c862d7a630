// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"

#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"

#include <algorithm>
#include <iterator>

namespace baolan::analysis {

domain::Derived analyseArticle(const domain::Article &article, const ArticleContext &context)
{
    domain::Derived derived;
    const Parts parts = partsOf(article);
    derived.dates = readDates(parts, context.pageDate);
    derived.figures = readFigures(parts, derived.dates);
    derived.entities = readDocuments(parts);
    std::ranges::move(readContacts(parts), std::back_inserter(derived.entities));
    return derived;
}

} // namespace baolan::analysis
