// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace baolan::analysis {

/// What is known of an article from outside its text.
struct ArticleContext {
    domain::DateInterval pageDate; ///< the days on which its page may have been printed; open when nothing is known
    QString region;                ///< six-digit code of the city whose districts are told apart; empty: told from the article
    QString publication;           ///< the newspaper's name; empty: unknown
};

/// What the article says: dates, figures, titles and contacts, persons with their posts, organisations, places, districts
/// and events. Pure and deterministic; any thread; never fails.
[[nodiscard]] domain::Derived analyseArticle(const domain::Article &article, const ArticleContext &context);

} // namespace baolan::analysis
