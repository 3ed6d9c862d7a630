// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/tasks/archive.h"
#include "models/tasks/articlequery.h"

#include <QAbstractItemModel>
#include <QFuture>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace baolan::items {

struct ArchiveNode;

/// Publication → year → month → issue → page. The pages of an issue are asked for when it is first opened. When the
/// library's content changes, what stayed keeps its place, so that nothing a person opened closes. Lives in the GUI thread.
class ArchiveModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { Publication, Year, Month, Issue, Page };
    enum Role : int {
        ArticlesRole = Qt::UserRole, ///< how many articles are below
        KindRole,                    ///< int(Kind)
        UncertainRole                ///< bool: an issue without a date of its own
    };

    using Pages = std::vector<tasks::PageEntry>;
    struct Source {
        std::function<QFuture<domain::Expected<tasks::Archive>>()> archive;
        std::function<QFuture<domain::Expected<Pages>>(domain::IssueId)> pages;
    };

    explicit ArchiveModel(Source source, QObject *parent = nullptr);
    ~ArchiveModel() override;

    void refresh();
    void clear();
    void retranslate();

    [[nodiscard]] const tasks::Archive &archive() const { return m_archive; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] tasks::ArticleScope scope(const QModelIndex &index) const;
    /// The node that stands for this scope, if there is one; one that lists other articles is none.
    [[nodiscard]] QModelIndex indexOf(const tasks::ArticleScope &scope) const;
    [[nodiscard]] std::optional<domain::PageId> page(const QModelIndex &index) const;

    // Names for what a scope holds; empty when it is not (or no longer) in the archive.
    [[nodiscard]] QString publicationName(domain::PublicationId id) const;
    [[nodiscard]] std::optional<tasks::IssueEntry> issue(domain::IssueId id) const;
    [[nodiscard]] std::optional<tasks::PageEntry> pageEntry(domain::PageId id) const; ///< of an opened issue

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void archiveChanged();
    void loadingChanged();
    void failed(const baolan::domain::Error &error);

private:
    using Nodes = std::vector<std::unique_ptr<ArchiveNode>>;

    [[nodiscard]] ArchiveNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ArchiveNode *node) const;
    void take(tasks::Archive archive);
    void merge(ArchiveNode &into, Nodes wanted);
    void askPages(ArchiveNode &issue);
    void takePages(domain::IssueId issue, Pages pages);
    void setLoading(bool loading);

    Source m_source;
    tasks::Archive m_archive;
    std::unique_ptr<ArchiveNode> m_root;
    bool m_loading = false;
    bool m_askAgain = false;
    quint64 m_request = 0;
};

} // namespace baolan::items
