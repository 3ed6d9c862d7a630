// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/ids.h"
#include "models/storage/derivedstore.h"
#include "models/storage/preparedpage.h"
#include "models/storage/statement.h"

namespace baolan::storage {

/// An article as it stands in the library.
struct StoredArticle {
    domain::ArticleId id = domain::ArticleId::None;
    bool gone = false; ///< not on its page any more; kept for what people put on it
    domain::Article article;
};

/// Articles with their text, bylines, repairs, suspects and what was derived from them.
class ArticleStore final
{
public:
    explicit ArticleStore(const Connection &connection);

    /// `id` None makes a new row; else the row keeps its identity and all else is replaced.
    domain::ArticleId store(domain::PageId page, domain::ArticleId id, const domain::Article &article,
                            const PreparedArticle &prepared);
    void remove(domain::ArticleId id);
    /// Takes the article off its page without losing it.
    void retire(domain::ArticleId id);

    [[nodiscard]] std::optional<domain::ArticleId> byKey(const QString &key) const;
    [[nodiscard]] std::optional<domain::PageId> pageOfKey(const QString &key) const;
    [[nodiscard]] std::optional<domain::PageId> pageOf(domain::ArticleId id) const;
    [[nodiscard]] std::optional<domain::Article> load(domain::ArticleId id) const;
    [[nodiscard]] std::vector<std::pair<domain::ArticleId, QString>> keysOfPage(domain::PageId page) const;
    /// All of a page in order, those that are gone behind the others. Without what was derived from their text.
    [[nodiscard]] std::vector<StoredArticle> ofPage(domain::PageId page) const;
    [[nodiscard]] domain::Derived derived(domain::ArticleId id) const { return m_derived.load(id); }

private:
    void removeParts(domain::ArticleId id);
    void storeParts(domain::ArticleId id, const domain::Article &article, const PreparedArticle &prepared);
    void loadParts(StoredArticle &stored) const;
    [[nodiscard]] static StoredArticle fromRow(const Rows &rows);

    DerivedStore m_derived;
    Statement m_insert, m_update, m_remove, m_retire, m_text, m_removeText;
    Statement m_addByline, m_addCredit, m_addRepair, m_addSuspect;
    Statement m_removeBylines, m_removeCredits, m_removeRepairs, m_removeSuspects;
    Statement m_byKey, m_pageOfKey, m_pageOf, m_keysOfPage, m_load, m_ofPage, m_bylines, m_credits, m_repairs,
        m_suspects;
};

} // namespace baolan::storage
