// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/pagereader.h"

#include "models/analysis/pageanalysis.h"
#include "models/analysis/pageannotation.h"

namespace baolan::tasks {

domain::Page PageReader::read(domain::PageText source) const
{
    domain::Page page = analysis::analysePage(std::move(source));
    annotate(page);
    return page;
}

domain::Page PageReader::readAgain(domain::Page page) const
{
    if (!page.rebuilt)
        return read(std::move(page.source));
    annotate(page);
    return page;
}

void PageReader::annotate(domain::Page &page) const
{
    if (page.region.isEmpty())
        page.region = m_publications.regionOf(page.publication);
    analysis::annotatePage(page);
}

} // namespace baolan::tasks
