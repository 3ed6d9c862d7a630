// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivedelegate.h"

#include "models/items/archivemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace baolan::ui {

namespace {

constexpr int rowHeight = 26;
constexpr int gap = 8;

} // namespace

void ArchiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QFont font = option.font;
    font.setItalic(index.data(items::ArchiveModel::UncertainRole).toBool());
    if (index.data(items::ArchiveModel::KindRole).toInt() == int(items::ArchiveModel::Kind::Publication))
        font.setWeight(QFont::DemiBold);

    const QString count = QLocale().toString(index.data(items::ArchiveModel::ArticlesRole).toLongLong());
    const QFontMetrics countMetrics(option.font);
    const QRect inner = option.rect.adjusted(2, 0, -gap, 0);
    const int countWidth = countMetrics.horizontalAdvance(count);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(selected ? ink : quietColour(option.palette));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect place = inner.adjusted(0, 0, -countWidth - gap, 0);
    const Qt::TextElideMode elide =
        index.data(items::ArchiveModel::KindRole).toInt() == int(items::ArchiveModel::Kind::Page) ? Qt::ElideMiddle
                                                                                                  : Qt::ElideRight;
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(name, elide, place.width()));
    painter->restore();
}

QSize ArchiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize natural = QStyledItemDelegate::sizeHint(option, index);
    return {natural.width() + gap, std::max(rowHeight, natural.height())};
}

} // namespace baolan::ui
