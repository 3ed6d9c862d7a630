// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace baolan::ui {

/// An article in two lines: the headline; date, page, section and byline, with its length at the right edge. What was found
/// by its words has a line of them between, the words marked. Rows that are still on their way show grey bars.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 44;
    static constexpr int snippetRowHeight = 64;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A cell of the table: dates that are not certain are in italics, figures of one width.
class ArticleCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace baolan::ui
