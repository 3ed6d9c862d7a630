// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"
#include "models/storage/articleliststore.h"
#include "models/storage/articlestore.h"
#include "models/storage/markstore.h"
#include "models/storage/preparedpage.h"
#include "models/storage/publicationstore.h"
#include "models/storage/statement.h"

namespace baolan::storage {

/// A page that is in the library already, as far as an import must know it.
struct KnownPage {
    domain::PageId id = domain::PageId::None;
    domain::IssueId issue = domain::IssueId::None;
    bool rebuilt = false;
};

/// Pages with all that is on them. Storing one is all or nothing for who wraps it in a transaction.
class PageStore final
{
public:
    explicit PageStore(const Connection &connection);

    [[nodiscard]] std::optional<KnownPage> bySha256(const QByteArray &sha256) const;
    /// The page that came from the same place: the same file, or for one that was rebuilt the same publication and file name.
    [[nodiscard]] std::optional<KnownPage> byPlace(const domain::Page &page, const QString &member) const;

    /// The page, if it is there and has the text of this hash.
    [[nodiscard]] std::optional<KnownPage> withText(domain::PageId id, const QByteArray &hash) const;

    /// Makes the page, or replaces `former` by it: its articles are matched by key, one that is not on it any more goes,
    /// or stays off the page where people put something on it. The keys must be free or of `former`'s articles.
    domain::PageId store(const PreparedPage &page, const std::optional<KnownPage> &former);

    [[nodiscard]] std::optional<domain::PageDetail> load(domain::PageId id) const;
    /// An article with all that the reader shows; one that is gone from its page is not found.
    [[nodiscard]] std::optional<domain::ArticleDetail> article(domain::ArticleId id) const;
    [[nodiscard]] QString name(domain::PageId id) const; ///< its file, for messages

private:
    [[nodiscard]] domain::PageId storeRow(const PreparedPage &page, domain::IssueId issue,
                                          const std::optional<KnownPage> &former);
    void storeParts(domain::PageId id, const PreparedPage &page);
    void storeArticles(domain::PageId id, const IssuePlace &place, const PreparedPage &page);
    void loadSource(domain::Page &page, domain::PageId id) const;
    void loadParts(domain::Page &page, domain::PageId id) const;

    PublicationStore m_publications;
    ArticleStore m_articles;
    ArticleListStore m_lists;
    MarkStore m_marks;
    Statement m_bySha256, m_byPlace, m_byFile, m_withText, m_insert, m_update, m_source, m_addFurniture, m_addEvidence;
    Statement m_removeFurniture, m_removeEvidence, m_load, m_loadSource, m_furniture, m_evidence, m_name;
};

} // namespace baolan::storage
