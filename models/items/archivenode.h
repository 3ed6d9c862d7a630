// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"

namespace baolan::items {

/// A node of the archive's tree.
struct ArchiveNode {
    ArchiveModel::Kind kind = ArchiveModel::Kind::Publication;
    qint64 key = 0; ///< with the kind, what makes it the same node among its siblings: an id, a year, a month
    domain::PublicationId publication = domain::PublicationId::None;
    QString name; ///< of a publication
    int year = 0;
    int month = 0;
    tasks::IssueEntry issue;
    tasks::PageEntry page;
    qint64 articles = 0;
    enum class Fetch : std::uint8_t { None, UnderWay, Done } pages = Fetch::None;

    ArchiveNode *parent = nullptr;
    std::vector<std::unique_ptr<ArchiveNode>> children;

    [[nodiscard]] bool isSame(const ArchiveNode &other) const { return kind == other.kind && key == other.key; }
};

/// The nodes from publications down to issues. An issue without a month of its own stands in its year, one without a year
/// beside the years, last.
[[nodiscard]] std::vector<std::unique_ptr<ArchiveNode>> archiveNodes(const tasks::Archive &archive);
[[nodiscard]] std::vector<std::unique_ptr<ArchiveNode>> pageNodes(const tasks::IssueEntry &issue,
                                                                  const std::vector<tasks::PageEntry> &pages);

[[nodiscard]] QString nodeText(const ArchiveNode &node);
[[nodiscard]] tasks::ArticleScope nodeScope(const ArchiveNode &node);

} // namespace baolan::items
