// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/facetsmodel.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baolan::items {

using domain::FacetKind;
using domain::FacetValue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::FacetsModel)
};

// What an editor narrows by first stands first. Months are below their years.
constexpr std::array shownKinds{FacetKind::District,     FacetKind::Year, FacetKind::Section, FacetKind::Person,
                                FacetKind::Organisation, FacetKind::Tag,  FacetKind::Kind,    FacetKind::Publication};

bool names(const FacetValue &one, const FacetValue &other)
{
    return one.key == other.key || (!one.name.isEmpty() && one.name == other.name);
}

} // namespace

struct FacetNode {
    FacetKind kind = FacetKind::District;
    FacetValue value; ///< without a key: a group
    FacetState state = FacetState::Open;
    qint64 rest = 0;
    double share = 0;
    FacetNode *parent = nullptr;
    std::vector<std::unique_ptr<FacetNode>> children;

    [[nodiscard]] int row() const
    {
        const auto own = std::ranges::find_if(parent->children, [&](const auto &child) { return child.get() == this; });
        return int(own - parent->children.begin());
    }
    [[nodiscard]] bool sameAs(const FacetNode &other) const
    {
        return kind == other.kind && value.key == other.value.key;
    }
    void add(std::unique_ptr<FacetNode> child)
    {
        child->parent = this;
        children.push_back(std::move(child));
    }
    void shareOut()
    {
        qint64 most = 1;
        for (const auto &child : children)
            most = std::max(most, child->value.count);
        for (const auto &child : children)
            child->share = double(child->value.count) / double(most);
    }
};

FacetsModel::FacetsModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<FacetNode>()) {}

FacetsModel::~FacetsModel() = default;

void FacetsModel::setFacets(const std::vector<domain::Facet> &facets)
{
    m_facets = facets;
    rebuild();
}

void FacetsModel::setChoices(std::vector<FacetChoice> choices)
{
    if (m_choices == choices)
        return;
    m_choices = std::move(choices);
    rebuild();
}

void FacetsModel::setFilter(const QString &words)
{
    if (m_filter == words)
        return;
    m_filter = words;
    rebuild();
}

bool FacetsModel::isGroup(const QModelIndex &index) const { return index.isValid() && !index.parent().isValid(); }

std::optional<FacetChoice> FacetsModel::choice(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return std::nullopt;
    const FacetNode *node = nodeOf(index);
    return FacetChoice{node->kind, node->value, node->state};
}

QModelIndex FacetsModel::group(FacetKind kind) const
{
    const FacetKind shown = kind == FacetKind::Month ? FacetKind::Year : kind;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_root->children[std::size_t(row)]->kind == shown)
            return index(row, 0);
    }
    return {};
}

QModelIndex FacetsModel::find(FacetKind kind, const QString &key) const
{
    const QModelIndex above = kind == FacetKind::Month ? find(FacetKind::Year, key.first(4)) : group(kind);
    for (int row = 0; row < rowCount(above); ++row) {
        const QModelIndex place = index(row, 0, above);
        if (nodeOf(place)->value.key == key)
            return place;
    }
    return {};
}

QModelIndex FacetsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const FacetNode *above = parent.isValid() ? nodeOf(parent) : m_root.get();
    return createIndex(row, column, above->children[std::size_t(row)].get());
}

QModelIndex FacetsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    FacetNode *above = nodeOf(index)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? nodeOf(parent) : m_root.get())->children.size());
}

int FacetsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetNode &node = *nodeOf(index);
    switch (role) {
    case StateRole: return int(node.state);
    case KindRole: return int(node.kind);
    case CountRole: return node.value.count;
    case ShareRole: return node.share;
    case RestRole: return node.rest;
    case Qt::TextAlignmentRole:
        return int((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: break;
    }
    if (index.column() == Name)
        return nameData(node, role);
    const bool group = node.parent == m_root.get();
    return role == Qt::DisplayRole && !group ? QVariant(QLocale().toString(node.value.count)) : QVariant();
}

QVariant FacetsModel::nameData(const FacetNode &node, int role) const
{
    const bool group = node.parent == m_root.get();
    const QString name = group ? groupName(node.kind) : valueName(node.kind, node.value);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: {
        if (group)
            return node.rest > 0 ? Words::tr("%n more value(s) are not listed", nullptr, int(node.rest)) : QVariant();
        const QString escaped = name.toHtmlEscaped();
        return node.state == FacetState::Open ? Words::tr("Press: only “%1”; press again: all but “%1”").arg(escaped)
               : node.state == FacetState::Included
                   ? Words::tr("Only “%1”; press for all but “%1”").arg(escaped)
                   : Words::tr("All but “%1”; press to take it out of the query").arg(escaped);
    }
    case Qt::AccessibleTextRole: {
        if (group)
            return name;
        const QString counted = Words::tr("%1, %n article(s)", nullptr, int(node.value.count)).arg(name);
        return node.state == FacetState::Open       ? counted
               : node.state == FacetState::Included ? Words::tr("only %1").arg(counted)
                                                    : Words::tr("without %1").arg(counted);
    }
    default: return {};
    }
}

QVariant FacetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? Words::tr("Narrow by") : section == Count ? Words::tr("Articles") : QVariant();
}

void FacetsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    const int groups = rowCount();
    if (groups > 0)
        Q_EMIT dataChanged(index(0, 0), index(groups - 1, ColumnCount - 1));
    for (int row = 0; row < groups; ++row) {
        const QModelIndex above = index(row, 0);
        if (const int count = rowCount(above); count > 0)
            Q_EMIT dataChanged(index(0, 0, above), index(count - 1, ColumnCount - 1, above));
    }
}

QString FacetsModel::groupName(FacetKind kind)
{
    switch (kind) {
    case FacetKind::District: return Words::tr("District");
    case FacetKind::Year: return Words::tr("Year and month");
    case FacetKind::Month: return Words::tr("Month");
    case FacetKind::Section: return Words::tr("Section");
    case FacetKind::Person: return Words::tr("Person");
    case FacetKind::Organisation: return Words::tr("Organisation");
    case FacetKind::Tag: return Words::tr("Tag");
    case FacetKind::Kind: return Words::tr("Kind");
    case FacetKind::Publication: return Words::tr("Newspaper");
    }
    return {};
}

QString FacetsModel::valueName(FacetKind kind, const FacetValue &value)
{
    if (kind == FacetKind::Kind)
        return domain::articleKind(value.key) == domain::ArticleKind::PhotoStory ? Words::tr("Photo story")
                                                                                 : Words::tr("Article");
    return value.name.isEmpty() ? value.key : value.name;
}

void FacetsModel::rebuild()
{
    const std::unique_ptr<FacetNode> wanted = made();
    merge(*m_root, *wanted, {});
}

std::unique_ptr<FacetNode> FacetsModel::made() const
{
    auto root = std::make_unique<FacetNode>();
    for (const FacetKind kind : shownKinds)
        addFacet(*root, kind);
    return root;
}

void FacetsModel::addFacet(FacetNode &root, FacetKind kind) const
{
    auto group = std::make_unique<FacetNode>();
    group->kind = kind;
    qint64 listed = 0;
    for (const FacetValue &value : values(kind)) {
        ++listed;
        const FacetState state = stateOf(kind, value);
        if (state == FacetState::Open && !fits(kind, value))
            continue;
        auto node = std::make_unique<FacetNode>();
        node->kind = kind;
        node->value = value;
        node->state = state;
        group->add(std::move(node));
    }
    if (group->children.empty())
        return;
    const auto facet = std::ranges::find(m_facets, kind, &domain::Facet::kind);
    if (facet != m_facets.end())
        group->rest = std::max<qint64>(0, facet->total - listed);
    if (kind == FacetKind::Year)
        addMonths(*group);
    group->shareOut();
    root.add(std::move(group));
}

void FacetsModel::addMonths(FacetNode &years) const
{
    for (const FacetValue &value : values(FacetKind::Month)) {
        for (const auto &year : years.children) {
            if (!value.key.startsWith(year->value.key + u'-'))
                continue;
            auto node = std::make_unique<FacetNode>();
            node->kind = FacetKind::Month;
            node->value = value;
            node->state = stateOf(FacetKind::Month, value);
            year->add(std::move(node));
        }
    }
    for (const auto &year : years.children)
        year->shareOut();
}

/// Those of the answer, and before them what the query names and no hit has.
std::vector<FacetValue> FacetsModel::values(FacetKind kind) const
{
    std::vector<FacetValue> values;
    const auto facet = std::ranges::find(m_facets, kind, &domain::Facet::kind);
    if (facet != m_facets.end())
        values = facet->values;
    for (const FacetChoice &choice : m_choices) {
        const bool listed =
            std::ranges::any_of(values, [&](const FacetValue &value) { return names(value, choice.value); });
        if (choice.kind != kind || listed)
            continue;
        FacetValue value = choice.value;
        value.count = 0;
        values.insert(values.begin(), value);
    }
    return values;
}

FacetState FacetsModel::stateOf(FacetKind kind, const FacetValue &value) const
{
    const auto choice = std::ranges::find_if(
        m_choices, [&](const FacetChoice &one) { return one.kind == kind && names(one.value, value); });
    return choice == m_choices.end() ? FacetState::Open : choice->state;
}

bool FacetsModel::fits(FacetKind kind, const FacetValue &value) const
{
    return m_filter.isEmpty() || valueName(kind, value).contains(m_filter, Qt::CaseInsensitive) ||
           value.key.contains(m_filter, Qt::CaseInsensitive);
}

// Goes along both lists of children; what is in both stays the same row, so that views keep what is open and where one is.
void FacetsModel::merge(FacetNode &now, FacetNode &wanted, const QModelIndex &where)
{
    for (std::size_t row = 0; row < wanted.children.size(); ++row) {
        FacetNode &next = *wanted.children[row];
        const auto rest = now.children.begin() + std::ptrdiff_t(row);
        const auto same =
            std::find_if(rest, now.children.end(), [&](const auto &child) { return child->sameAs(next); });
        if (same == now.children.end()) {
            beginInsertRows(where, int(row), int(row));
            next.parent = &now;
            for (const auto &child : next.children)
                child->parent = &next;
            now.children.insert(rest, std::move(wanted.children[row]));
            endInsertRows();
            continue;
        }
        if (same != rest) {
            const int from = int(same - now.children.begin());
            beginMoveRows(where, from, from, where, int(row));
            std::rotate(rest, same, same + 1);
            endMoveRows();
        }
        FacetNode &kept = *now.children[row];
        kept.value = next.value;
        kept.state = next.state;
        kept.rest = next.rest;
        kept.share = next.share;
        const QModelIndex place = index(int(row), 0, where);
        merge(kept, next, place);
        Q_EMIT dataChanged(place, place.siblingAtColumn(ColumnCount - 1));
    }
    const int first = int(wanted.children.size());
    const int last = int(now.children.size()) - 1;
    if (last >= first) {
        beginRemoveRows(where, first, last);
        now.children.resize(std::size_t(first));
        endRemoveRows();
    }
}

FacetNode *FacetsModel::nodeOf(const QModelIndex &index) { return static_cast<FacetNode *>(index.internalPointer()); }

} // namespace baolan::items
