// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listing.h"
#include "app/cli/scope.h"
#include "models/domain/query.h"

#include <optional>

namespace baolan::cli {

/// Which of a long list is wanted.
struct Stretch {
    qint64 offset = 0;
    std::optional<qint64> limit;
};

struct ArticleListing {
    Scope scope;
    QString filter;
    std::optional<domain::Query> query; ///< what the search bar takes; all of it must hold
    tasks::ArticleSort sort = tasks::ArticleSort::Date;
    bool reverse = false;
    Stretch stretch;
    ListStyle style = ListStyle::Table;
    bool wide = false; ///< the table shows district and event date too
};

[[nodiscard]] ExitCode listArticles(const tasks::Library &library, const ArticleListing &wanted, Context &context);

/// The words for --sort.
[[nodiscard]] QStringList articleSorts();
[[nodiscard]] tasks::ArticleSort articleSort(QStringView word);

} // namespace baolan::cli
