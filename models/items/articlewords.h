// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"

namespace baolan::items {

// How the list words what it knows of an article.

[[nodiscard]] QString columnName(ArticleListModel::Column column);
[[nodiscard]] QString cell(const tasks::ArticleRow &row, ArticleListModel::Column column);
/// date · page · section · byline; what is not known is left out, but "no date" is said.
[[nodiscard]] QString sourceLine(const tasks::ArticleRow &row);
/// For a screen reader: the headline and the source, with the kicker before it.
[[nodiscard]] QString spoken(const tasks::ArticleRow &row);
[[nodiscard]] bool isUncertain(const domain::PageDate &date);
/// "Page 4", or the number as printed where it is no number.
[[nodiscard]] QString pageName(const QString &number);
/// "No date" for an open interval.
[[nodiscard]] QString dateName(const domain::DateInterval &interval);

} // namespace baolan::items
