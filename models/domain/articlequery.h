// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/page.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace baolan::domain {

/// Which articles are looked at: what is set must hold, all of it. Nothing set: the whole library.
struct ArticleScope {
    std::optional<PublicationId> publication;
    DateInterval date;    ///< articles whose page's interval overlaps it
    bool undated = false; ///< only those of pages without any date
    std::optional<IssueId> issue;
    std::vector<PageId> pages; ///< any of these; empty: all

    bool operator==(const ArticleScope &) const = default;
};

enum class ArticleSort : std::uint8_t {
    Date,
    Headline,
    Kicker,
    Publication,
    Page,
    Section,
    Length,
    Byline,
    District, ///< the main one
    EventDate ///< the day of the first event that has one
};

struct ArticleQuery {
    ArticleScope scope;
    QString filter; ///< words that must all be in headline, kicker, byline or section; case and width do not matter
    ArticleSort sort = ArticleSort::Date;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const ArticleQuery &) const = default;
};

/// A row of the article list. Dates, pages and names stand as the list shows them.
struct ArticleRow {
    ArticleId id = ArticleId::None;
    PageId page = PageId::None;
    ArticleKind kind = ArticleKind::Article;
    QString headline;
    QString kicker;
    QString publication;
    PageDate date; ///< without its evidence
    QString pageNumber;
    QString section;
    QString byline;    ///< the names, separated by "、"
    qint64 length = 0; ///< characters
    QString district;  ///< those it is about, the main one first, separated by "、"
    DateInterval eventDate;
};

/// An article with all that the reader shows.
struct ArticleDetail {
    ArticleRow row;
    IssueId issue = IssueId::None;
    Article article;
    Marks marks;
    QString file;
};

/// A page with all that the Page pane and the outline show; `articles` are the rows of `page.articles`, in order.
struct PageDetail {
    PageId id = PageId::None;
    IssueId issue = IssueId::None;
    Page page;
    std::vector<ArticleId> articles;
    std::vector<Marks> marks;
};

} // namespace baolan::domain
