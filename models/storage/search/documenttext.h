// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/storage/search/facttable.h"

#include <QStringView>

namespace baolan::storage::search {

// The row of text of an article, in which the index counts places: its parts one behind the other, a free place between
// them, in the order headlines, kickers, byline, body. Empty parts are left out. What lies in one kind of part lies together,
// so that three numbers (Bounds) tell of a place what kind of part it is in.

/// Calls `take(part, place of its first unit)` for each part.
template<typename Take>
Bounds layOut(const domain::Article &article, Take &&take)
{
    std::size_t place = 0;
    const auto next = [&](QStringView part) {
        if (part.isEmpty())
            return;
        take(part, place);
        place += static_cast<std::size_t>(part.size()) + 1;
    };
    const auto bound = [&] { return static_cast<std::uint16_t>(place < 0xffff ? place : 0xffff); };
    Bounds bounds;
    next(article.headline);
    next(article.subheadline);
    bounds.titleEnd = bound();
    next(article.kicker);
    next(article.series);
    bounds.headEnd = bound();
    for (const domain::Byline &byline : article.byline)
        next(byline.name);
    for (const QString &credit : article.credits)
        next(credit);
    bounds.bodyStart = bound();
    for (const QString &paragraph : article.paragraphs)
        next(paragraph);
    return bounds;
}

} // namespace baolan::storage::search
