// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"
#include "models/storage/publicationstore.h"

namespace baolan::tasks {

/// Understands pages with what the library knows of their newspaper; each thread has its own.
class PageReader final
{
public:
    explicit PageReader(const storage::Connection &connection) : m_publications(connection) {}

    /// The whole analysis of a page's text.
    [[nodiscard]] domain::Page read(domain::PageText source) const;
    /// Reads a stored page anew: from its text, or, where it never had one of its own, what its articles say.
    [[nodiscard]] domain::Page readAgain(domain::Page page) const;

private:
    void annotate(domain::Page &page) const;

    storage::PublicationStore m_publications;
};

} // namespace baolan::tasks
