// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/pagetext.h"

#include <vector>

namespace baolan::domain {

/// A stretch of the page that belongs to no article, or that names the page: masthead, slogan, page label, navigation.
struct Furniture {
    QString text;
    PageRange range;

    bool operator==(const Furniture &) const = default;
};

/// A page after analysis: what one import transaction stores. A page that came from an interchange file has no source
/// text of its own; its `source.text` was put together from its articles and `rebuilt` is set.
struct Page {
    PageText source;
    QString publication; ///< empty: unknown
    QString region;      ///< six-digit code of the publication's region; empty: unknown
    QString number;
    QString section;
    QString label; ///< as printed: 第04版:工会; empty when none is
    PageDate date;
    bool rebuilt = false;
    int analysis = 0; ///< the version of the analysis that read its articles; 0: unknown, or none did
    std::vector<Furniture> furniture;
    std::vector<Article> articles;

    bool operator==(const Page &) const = default;
};

} // namespace baolan::domain
