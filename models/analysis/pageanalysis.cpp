// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"

#include "models/analysis/assembly.h"
#include "models/analysis/drafts.h"
#include "models/analysis/layout.h"
#include "models/analysis/pagefacts.h"

#include <utility>

namespace baolan::analysis {

domain::Page analysePage(domain::PageText source)
{
    domain::Page page;
    page.source = std::move(source);
    Layout layout = layoutOf(page.source);
    Drafts found = groupBlocks(layout);
    resolveHeads(layout, found);
    joinParagraphs(layout, found);
    page.articles.reserve(found.drafts.size());
    for (const Draft &draft : found.drafts)
        page.articles.push_back(assemble(layout, draft, int(page.articles.size())));
    page.furniture = furnitureOf(layout, found.furniture);
    readFacts(page);
    return page;
}

} // namespace baolan::analysis
