// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitydelegate.h"

#include "models/items/entitiesmodel.h"
#include "ui/mentions/mentionpaint.h"
#include "ui/theme.h"

namespace baolan::ui {

using items::EntitiesModel;
using Level = EntitiesModel::Level;

namespace {

Level levelOf(const QModelIndex &index) { return static_cast<Level>(index.data(EntitiesModel::LevelRole).toInt()); }

} // namespace

void EntityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Level level = levelOf(index);
    option->textElideMode = Qt::ElideRight;
    if (level == Level::Group && index.column() == EntitiesModel::Name) {
        const auto kind = static_cast<items::MarkKind>(index.data(EntitiesModel::KindRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            QIcon(mentionIcon(kind, isDark(option->palette))
                      .pixmap(QSize(mentionIconSize, mentionIconSize),
                              option->widget ? option->widget->devicePixelRatioF() : 1.0, QIcon::Normal, QIcon::On));
        option->decorationSize = QSize(mentionIconSize, mentionIconSize);
        option->font.setBold(true);
    }
    if (level == Level::Post || index.column() == EntitiesModel::Count)
        option->palette.setColor(QPalette::Text, quietColour(option->palette));
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), 24));
    if (index.column() == EntitiesModel::Count)
        size.setWidth(size.width() + 8);
    return size;
}

} // namespace baolan::ui
