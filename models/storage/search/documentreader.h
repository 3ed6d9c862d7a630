// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/ids.h"
#include "models/storage/search/facttable.h"
#include "models/storage/statement.h"

#include <optional>

namespace baolan::storage::search {

/// Reads articles as a search sees them: the words that stand in them (no spans, nothing derived), and what is known of them.
class DocumentReader final
{
public:
    explicit DocumentReader(const Connection &library);

    /// The words; nothing for an article that does not stand on its page (any more).
    [[nodiscard]] std::optional<domain::Article> text(domain::ArticleId id) const;
    /// The facts of an article whose words are at hand.
    [[nodiscard]] DocumentFacts facts(domain::ArticleId id, const domain::Article &text);

private:
    [[nodiscard]] const PageFacts &page(std::uint32_t id);
    [[nodiscard]] static bool tellsOfPhoto(const domain::Article &text);

    Statement m_text, m_bylines, m_credits, m_list, m_traits, m_districts, m_people, m_page;
    PageFacts m_lastPage; ///< articles of one page come together
};

} // namespace baolan::storage::search
