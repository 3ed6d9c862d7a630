// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/search.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace baolan::items {

/// Whether the query asks for a value, rules it out, or says nothing of it.
enum class FacetState { Open, Included, Excluded };

/// A value that the query itself names, so that it can be taken back even when no hit has it.
struct FacetChoice {
    domain::FacetKind kind = domain::FacetKind::District;
    domain::FacetValue value; ///< its count does not matter
    FacetState state = FacetState::Included;

    bool operator==(const FacetChoice &) const = default;
};

struct FacetNode;

/// What the hits are about: a group for each facet, its values with their counts, months below their year. A tree of
/// values; rows keep their identity while one types, so that what was opened stays open.
class FacetsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column : std::uint8_t { Name, Count, ColumnCount };
    enum Role : int {
        StateRole = Qt::UserRole, ///< FacetState as int
        KindRole,                 ///< domain::FacetKind as int
        CountRole,                ///< qint64
        ShareRole,                ///< double, 0 … 1: of the largest value of its group
        RestRole                  ///< qint64, on groups: values that are not listed
    };

    explicit FacetsModel(QObject *parent = nullptr);
    ~FacetsModel() override;

    void setFacets(const std::vector<domain::Facet> &facets);
    void setChoices(std::vector<FacetChoice> choices);
    /// Hits in a group that are looked for by name; empty: all.
    void setFilter(const QString &words);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] std::optional<FacetChoice> choice(const QModelIndex &index) const; ///< none for a group
    [[nodiscard]] QModelIndex group(domain::FacetKind kind) const;
    [[nodiscard]] QModelIndex find(domain::FacetKind kind, const QString &key) const;
    [[nodiscard]] bool isEmpty() const { return m_facets.empty() && m_choices.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

    [[nodiscard]] static QString groupName(domain::FacetKind kind);
    [[nodiscard]] static QString valueName(domain::FacetKind kind, const domain::FacetValue &value);

private:
    void rebuild();
    [[nodiscard]] std::unique_ptr<FacetNode> made() const;
    void addFacet(FacetNode &root, domain::FacetKind kind) const;
    void addMonths(FacetNode &years) const;
    [[nodiscard]] std::vector<domain::FacetValue> values(domain::FacetKind kind) const;
    [[nodiscard]] FacetState stateOf(domain::FacetKind kind, const domain::FacetValue &value) const;
    [[nodiscard]] bool fits(domain::FacetKind kind, const domain::FacetValue &value) const;
    void merge(FacetNode &now, FacetNode &wanted, const QModelIndex &where);
    [[nodiscard]] static FacetNode *nodeOf(const QModelIndex &index);
    [[nodiscard]] QVariant nameData(const FacetNode &node, int role) const;

    std::vector<domain::Facet> m_facets;
    std::vector<FacetChoice> m_choices;
    QString m_filter;
    std::unique_ptr<FacetNode> m_root;
};

} // namespace baolan::items
