// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/openpage.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace baolan::items {

/// What a page holds, in order: its furniture (one row with the pieces below it), then its articles with kicker, series,
/// subheadline, byline, number of paragraphs, credits, seams and suspects below each.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t {
        FurnitureGroup,
        Furniture,
        Article,
        PhotoStory,
        Kicker,
        Subheadline,
        Series,
        Byline,
        Paragraphs,
        Credit,
        Seam,
        Suspect
    };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        PlaceRole,               ///< items::Place of an article's row or of what is below it; invalid for furniture
        PageStartRole            ///< qsizetype, of a piece of furniture on the page's text
    };

    explicit OutlineModel(OpenPage &page, QObject *parent = nullptr);
    ~OutlineModel() override;

    /// The row of the article that is read; invalid when there is none.
    [[nodiscard]] QModelIndex currentArticle() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void retranslate(); ///< the language changed

Q_SIGNALS:
    void currentChanged();

private:
    struct Node;
    void rebuild();
    [[nodiscard]] const Node *node(const QModelIndex &index) const;

    OpenPage &m_page;
    std::unique_ptr<Node> m_root;
};

} // namespace baolan::items

Q_DECLARE_METATYPE(baolan::items::Place)
