// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace baolan::analysis {

/// What is known of an article besides the article.
struct ArticleContext {
    domain::DateInterval page{}; ///< the days the page may have been printed on; open when nothing is known
    QString region{}; ///< six-digit code of the city whose districts are told apart; empty: told from the article
};

/// Reads an article for what a researcher would note on cards: dates, figures, titles and contacts, persons with their
/// posts, organisations, places, districts and events. Pure: the same article in the same context gives the same result.
[[nodiscard]] domain::Derived analyseArticle(const domain::Article &article, const ArticleContext &context);

} // namespace baolan::analysis
