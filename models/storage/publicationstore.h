// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/archive.h"
#include "models/storage/preparedpage.h"
#include "models/storage/statement.h"

namespace baolan::storage {

/// Where a page belongs.
struct IssuePlace {
    domain::PublicationId publication = domain::PublicationId::None;
    domain::IssueId issue = domain::IssueId::None;
};

/// Publications and their issues, with the numbers of what is in them.
class PublicationStore final
{
public:
    explicit PublicationStore(const Connection &connection);

    [[nodiscard]] domain::Archive archive() const;
    [[nodiscard]] std::vector<domain::PageEntry> pages(domain::IssueId issue) const;

    /// The six-digit code of a publication's region; empty where nobody named one, or there is no such publication.
    [[nodiscard]] QString regionOf(const QString &publication) const;
    /// The issue a page belongs to, made where there is none yet.
    [[nodiscard]] IssuePlace issueFor(const PreparedPage &page);
    /// Counts a stored page in its issue, or takes it out again before it changes.
    void count(domain::PageId page);
    void uncount(domain::PageId page);
    /// Removes an issue without pages, and its publication when it was the last one.
    void dropEmpty(domain::IssueId issue);

private:
    [[nodiscard]] domain::PublicationId publicationFor(const PreparedPage &page);
    void addToIssue(domain::PageId page, int sign);

    Statement m_publications, m_issues, m_pages;
    Statement m_findPublication, m_region, m_makePublication, m_setRegion, m_findIssue, m_makeIssue;
    Statement m_counts, m_add, m_publicationOf, m_dropIssue, m_dropPublication;
};

} // namespace baolan::storage
