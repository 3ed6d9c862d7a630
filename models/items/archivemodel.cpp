// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/archivemodel.h"

#include "models/items/archivenode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::items {

namespace {

using NodePtr = std::unique_ptr<ArchiveNode>;

template<typename Wanted>
ArchiveNode *findNode(ArchiveNode &below, const Wanted &wanted)
{
    for (const NodePtr &child : below.children) {
        if (wanted(*child))
            return child.get();
        if (ArchiveNode *found = findNode(*child, wanted))
            return found;
    }
    return nullptr;
}

ArchiveNode *findIssue(ArchiveNode &below, domain::IssueId id)
{
    return findNode(
        below, [id](const ArchiveNode &node) { return node.kind == ArchiveModel::Kind::Issue && node.issue.id == id; });
}

} // namespace

ArchiveModel::ArchiveModel(Source source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(std::move(source))
    , m_root(std::make_unique<ArchiveNode>())
{
}

ArchiveModel::~ArchiveModel() = default;

void ArchiveModel::refresh()
{
    // While an import stores pages this is asked for more often than it is answered.
    if (m_loading) {
        m_askAgain = true;
        return;
    }
    setLoading(true);
    m_source.archive().then(this, [this, request = ++m_request](domain::Expected<tasks::Archive> answer) {
        if (request != m_request)
            return;
        if (answer)
            take(std::move(*answer));
        setLoading(false);
        if (!answer && answer.error().kind != domain::ErrorKind::Cancelled)
            Q_EMIT failed(answer.error());
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

void ArchiveModel::clear()
{
    ++m_request;
    m_askAgain = false;
    beginResetModel();
    m_archive = {};
    m_root = std::make_unique<ArchiveNode>();
    endResetModel();
    setLoading(false);
    Q_EMIT archiveChanged();
}

void ArchiveModel::retranslate()
{
    const auto tell = [this](const auto &self, const QModelIndex &parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    tell(tell, {});
}

tasks::ArticleScope ArchiveModel::scope(const QModelIndex &index) const
{
    return index.isValid() ? nodeScope(*node(index)) : tasks::ArticleScope();
}

QModelIndex ArchiveModel::indexOf(const tasks::ArticleScope &scope) const
{
    if (scope == tasks::ArticleScope())
        return {};
    return indexOf(findNode(*m_root, [&](const ArchiveNode &node) { return nodeScope(node) == scope; }));
}

std::optional<domain::PageId> ArchiveModel::page(const QModelIndex &index) const
{
    if (!index.isValid() || node(index)->kind != Kind::Page)
        return std::nullopt;
    return node(index)->page.ids.front();
}

QString ArchiveModel::publicationName(domain::PublicationId id) const
{
    const ArchiveNode *found = findNode(*m_root, [id](const ArchiveNode &node) { return node.publication == id; });
    return found ? nodeText(*found) : QString();
}

std::optional<tasks::IssueEntry> ArchiveModel::issue(domain::IssueId id) const
{
    const auto found = std::ranges::find(m_archive.issues, id, &tasks::IssueEntry::id);
    return found == m_archive.issues.end() ? std::nullopt : std::optional(*found);
}

std::optional<tasks::PageEntry> ArchiveModel::pageEntry(domain::PageId id) const
{
    const ArchiveNode *found = findNode(*m_root, [id](const ArchiveNode &node) {
        return node.kind == Kind::Page && std::ranges::contains(node.page.ids, id);
    });
    return found ? std::optional(found->page) : std::nullopt;
}

QModelIndex ArchiveModel::index(int row, int column, const QModelIndex &parent) const
{
    const ArchiveNode *above = node(parent);
    if (column != 0 || parent.column() > 0 || row < 0 || std::size_t(row) >= above->children.size())
        return {};
    return createIndex(row, 0, above->children[std::size_t(row)].get());
}

QModelIndex ArchiveModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int ArchiveModel::columnCount(const QModelIndex &) const { return 1; }

bool ArchiveModel::hasChildren(const QModelIndex &parent) const
{
    // An issue whose pages are on their way has them already, so that it can be opened.
    const ArchiveNode &item = *node(parent);
    return rowCount(parent) > 0 ||
           (item.kind == Kind::Issue && item.pages != ArchiveNode::Fetch::Done && item.issue.pages > 0);
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArchiveNode &item = *node(index);
    switch (role) {
    case Qt::DisplayRole: return nodeText(item);
    case Qt::ToolTipRole:
        return (item.kind == Kind::Page && !item.page.file.isEmpty() ? item.page.file : nodeText(item)).toHtmlEscaped();
    case Qt::AccessibleTextRole: return tr("%1, %n article(s)", nullptr, int(item.articles)).arg(nodeText(item));
    case ArticlesRole: return item.articles;
    case KindRole: return int(item.kind);
    case UncertainRole: return item.kind == Kind::Issue && !item.issue.date.isDay();
    default: return {};
    }
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    const ArchiveNode &item = *node(parent);
    return item.kind == Kind::Issue && item.pages == ArchiveNode::Fetch::None && item.issue.pages > 0;
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPages(*node(parent));
}

ArchiveNode *ArchiveModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ArchiveNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex ArchiveModel::indexOf(const ArchiveNode *item) const
{
    if (!item || item == m_root.get())
        return {};
    const std::vector<NodePtr> &siblings = item->parent->children;
    const auto found = std::ranges::find(siblings, item, [](const NodePtr &node) { return node.get(); });
    return createIndex(int(found - siblings.begin()), 0, item);
}

void ArchiveModel::take(tasks::Archive archive)
{
    m_archive = std::move(archive);
    merge(*m_root, archiveNodes(m_archive));
    Q_EMIT archiveChanged();
}

void ArchiveModel::merge(ArchiveNode &into, Nodes wanted)
{
    const QModelIndex parent = indexOf(&into);
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        ArchiveNode &next = *wanted[row];
        const auto rest = into.children.begin() + std::ptrdiff_t(row);
        const auto same =
            std::find_if(rest, into.children.end(), [&](const NodePtr &child) { return child->isSame(next); });
        if (same == into.children.end()) {
            beginInsertRows(parent, int(row), int(row));
            next.parent = &into;
            into.children.insert(rest, std::move(wanted[row]));
            endInsertRows();
            continue;
        }
        if (same != rest) {
            beginRemoveRows(parent, int(row), int(same - into.children.begin()) - 1);
            into.children.erase(rest, same);
            endRemoveRows();
        }
        ArchiveNode &kept = *into.children[row];
        const bool otherPages =
            kept.kind == Kind::Issue && (kept.issue.pages != next.issue.pages || kept.articles != next.articles);
        kept.name = next.name;
        kept.issue = next.issue;
        kept.page = next.page;
        kept.articles = next.articles;
        const QModelIndex changed = indexOf(&kept);
        Q_EMIT dataChanged(changed, changed);
        if (kept.kind == Kind::Issue) {
            if (otherPages && kept.pages != ArchiveNode::Fetch::None)
                askPages(kept);
        } else {
            merge(kept, std::move(next.children));
        }
    }
    if (into.children.size() > wanted.size()) {
        beginRemoveRows(parent, int(wanted.size()), int(into.children.size()) - 1);
        into.children.resize(wanted.size());
        endRemoveRows();
    }
}

void ArchiveModel::askPages(ArchiveNode &issue)
{
    issue.pages = ArchiveNode::Fetch::UnderWay;
    m_source.pages(issue.issue.id).then(this, [this, id = issue.issue.id](domain::Expected<Pages> answer) {
        if (!answer) {
            if (answer.error().kind != domain::ErrorKind::Cancelled)
                Q_EMIT failed(answer.error());
            return;
        }
        // A view may open the issue while rows are being put in; an answer that is there already has to wait for that.
        QMetaObject::invokeMethod(
            this, [this, id, pages = std::move(*answer)]() mutable { takePages(id, std::move(pages)); },
            Qt::QueuedConnection);
    });
}

void ArchiveModel::takePages(domain::IssueId id, Pages pages)
{
    ArchiveNode *issue = findIssue(*m_root, id);
    if (!issue)
        return;
    issue->pages = ArchiveNode::Fetch::Done;
    merge(*issue, pageNodes(issue->issue, pages));
    if (pages.empty()) {
        const QModelIndex changed = indexOf(issue);
        Q_EMIT dataChanged(changed, changed);
    }
}

void ArchiveModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

} // namespace baolan::items
