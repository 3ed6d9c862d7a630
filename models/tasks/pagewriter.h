// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jobreport.h"
#include "models/storage/pagestore.h"

#include <functional>

namespace baolan::tasks {

/// What is to become of a page, as far as its hash and its place tell.
struct PageFate {
    domain::FileResult result = domain::FileResult::Imported;
    std::optional<storage::KnownPage> former; ///< the page it replaces, or is
};

/// Decides what becomes of an imported page and stores it: new, in place of a former one whose articles hand on their
/// keys and what people put on them, or not at all because it is there already. Used within a transaction.
class PageWriter final
{
public:
    explicit PageWriter(const storage::Connection &connection);

    /// The fate by hash alone, before anything is understood; a page seen here as Imported may still replace another.
    [[nodiscard]] PageFate fate(const domain::Page &page) const;
    /// Gives the articles of a page that nothing stands in the way of their keys; who stores it looks again.
    void settleKeys(domain::Page &page, const std::optional<storage::KnownPage> &former) const;
    /// The page stays whole but for its keys: what was undone can be written again.
    [[nodiscard]] domain::FileResult write(storage::PreparedPage &page);
    /// Stores a page that was read anew in its own place; false where its text is another by now, or it is gone.
    [[nodiscard]] bool rewrite(storage::PreparedPage &page, domain::PageId id);

private:
    [[nodiscard]] std::function<bool(const QString &)>
    takenByOthers(const std::optional<storage::KnownPage> &former) const;
    void makeUnique(domain::Page &page, const std::function<bool(const QString &)> &taken) const;
    void keepKeysTrue(domain::Page &page, const std::optional<storage::KnownPage> &former) const;
    [[nodiscard]] bool isSame(const storage::PreparedPage &page, domain::PageId id) const;
    void anchorNotes(domain::PageId page);
    void mergeMarks(const storage::PreparedPage &page);

    storage::PageStore m_pages;
    storage::ArticleStore m_articles;
    storage::MarkStore m_marks;
    storage::PagePreparer m_preparer;
};

} // namespace baolan::tasks
