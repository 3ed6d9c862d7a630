// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"
#include "models/reading/jsonfields.h"

namespace baolan::reading {

// The objects of the interchange format, one function each.

/// A page's own members, without its articles.
[[nodiscard]] domain::Page readPageMembers(const JsonFields &page);

struct ReadArticle {
    domain::Article article;
    domain::Marks marks;
};
[[nodiscard]] ReadArticle readArticle(const JsonFields &article);

/// `2023-09-07`, `2023-09-07..2023-09-30`, `2023-09-07..`, `..2023-09-30`.
[[nodiscard]] domain::DateInterval readInterval(const JsonFields &fields, QLatin1StringView key);

} // namespace baolan::reading
