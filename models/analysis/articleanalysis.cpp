// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"

#include "models/analysis/common/parts.h"
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"
#include "models/analysis/names/events.h"
#include "models/analysis/names/readnames.h"
#include "models/analysis/tagger/tagger.h"

#include <algorithm>
#include <iterator>

namespace baolan::analysis {

namespace {

/// The model that is compiled in, made ready once: a table like those of the lexica, the same for all threads.
const Tagger *shippedTagger()
{
    static const domain::Expected<Tagger> tagger = Tagger::shipped();
    return tagger ? &*tagger : nullptr;
}

/// The district of a figure: the one the article is mainly about.
void placeFigures(domain::Derived &derived)
{
    const auto main = std::ranges::find(derived.districts, true, &domain::ArticleDistrict::about);
    if (main == derived.districts.end())
        return;
    for (domain::Figure &figure : derived.figures) {
        if (figure.district.isEmpty())
            figure.district = main->code;
    }
}

} // namespace

domain::Derived analyseArticle(const domain::Article &article, const ArticleContext &context)
{
    const Parts parts = partsOf(article);
    domain::Derived derived;
    derived.dates = readDates(parts, context.pageDate);
    derived.figures = readFigures(parts, derived.dates);
    readNames(parts, {.region = context.region, .credits = article.credits, .tagger = shippedTagger()}, derived);
    std::ranges::move(readDocuments(parts), std::back_inserter(derived.entities));
    std::ranges::move(readContacts(parts), std::back_inserter(derived.entities));
    placeFigures(derived);
    readEvents(parts, context.pageDate, derived);
    return derived;
}

} // namespace baolan::analysis
