// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/openpage.h"
#include "models/items/passagemarks.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace baolan::items {

/// Whom and what the article that is read names: a group for each type, its entities with the number of their mentions,
/// the posts below people. Sorted and filtered here, so that rows keep their groups.
class EntitiesModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Level : std::uint8_t { Group, Entity, Post };
    enum class Order : std::uint8_t { Count, Pinyin };
    enum Column { Name, Count, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole, ///< Level
        KindRole                  ///< MarkKind of the group, of the entity's type
    };

    explicit EntitiesModel(OpenPage &page, QObject *parent = nullptr);
    ~EntitiesModel() override;

    [[nodiscard]] Order order() const { return m_order; }
    void setOrder(Order order);
    /// Words of a name, a printed form, a post; or the name's pinyin or its initials. Empty: all.
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// Whether the article names anything at all, filtered away or not.
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// Where the article names what a row stands for, in the order it is read: an entity's mentions, a post's place, all
    /// that a group holds; of no row all that is listed.
    [[nodiscard]] std::vector<domain::TextRange> places(const QModelIndex &index) const;
    /// The entity named at a place of the article; invalid when there is none or it is filtered away.
    [[nodiscard]] QModelIndex entityAt(domain::PartOffset place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void retranslate(); ///< the language changed

private:
    struct Node;
    void follow();
    void rebuild();
    void addGroup(MarkKind kind, const domain::Article &article);
    [[nodiscard]] const domain::Article *article() const;
    [[nodiscard]] bool fits(const domain::EntityMentions &entity) const;
    [[nodiscard]] const Node *node(const QModelIndex &index) const;

    OpenPage &m_page;
    Order m_order = Order::Count;
    QString m_filter;
    std::size_t m_count = 0;
    std::shared_ptr<const tasks::PageDetail> m_shown; ///< keeps the article that rows point into
    const domain::Article *m_article = nullptr;
    std::unique_ptr<Node> m_root;
};

} // namespace baolan::items
