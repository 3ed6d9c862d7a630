// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace baolan::ui {

/// A cell of a concordance line: what stands before the hit ends at its left edge and loses its beginning, what stands after
/// loses its end, the hit itself is marked; without margins between, so that the three read as one line.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace baolan::ui
