// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/page.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace baolan::tasks {

/// Which articles are looked at: what is set must hold, all of it. Nothing set: the whole library.
struct ArticleScope {
    std::optional<domain::PublicationId> publication;
    domain::DateInterval date;               ///< articles whose page's interval overlaps it
    bool undated = false;                    ///< only those of pages without any date
    std::optional<domain::IssueId> issue;
    std::vector<domain::PageId> pages;       ///< any of these; empty: all

    bool operator==(const ArticleScope &) const = default;
};

enum class ArticleSort : std::uint8_t { Date, Headline, Kicker, Publication, Page, Section, Length, Byline };

struct ArticleQuery {
    ArticleScope scope;
    QString filter;  ///< words that must all be in headline, kicker, byline or section; case and width do not matter
    ArticleSort sort = ArticleSort::Date;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const ArticleQuery &) const = default;
};

/// A row of the article list. Dates, pages and names stand as the list shows them.
struct ArticleRow {
    domain::ArticleId id = domain::ArticleId::None;
    domain::PageId page = domain::PageId::None;
    domain::ArticleKind kind = domain::ArticleKind::Article;
    QString headline;
    QString kicker;
    QString publication;
    domain::PageDate date;       ///< without its evidence
    QString pageNumber;
    QString section;
    QString byline;              ///< the names, separated by "、"
    qint64 length = 0;           ///< characters
};

/// An article with all that the reader shows.
struct ArticleDetail {
    ArticleRow row;
    domain::IssueId issue = domain::IssueId::None;
    domain::Article article;
    domain::Marks marks;
    QString file;
};

/// A page with all that the Page pane and the outline show; `articles` are the rows of `page.articles`, in order.
struct PageDetail {
    domain::PageId id = domain::PageId::None;
    domain::IssueId issue = domain::IssueId::None;
    domain::Page page;
    std::vector<domain::ArticleId> articles;
    std::vector<domain::Marks> marks;
};

} // namespace baolan::tasks
