// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace baolan::analysis {

/// What is known of an article from outside its text.
struct ArticleContext {
    domain::DateInterval pageDate; ///< the days on which its page may have been printed
    QString region;                ///< six-digit code of the publication's region; empty: unknown
    QString publication;           ///< the newspaper's name; empty: unknown
};

/// What the article says. Pure and deterministic; any thread; never fails.
[[nodiscard]] domain::Derived analyseArticle(const domain::Article &article, const ArticleContext &context);

} // namespace baolan::analysis
