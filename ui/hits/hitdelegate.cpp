// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hits/hitdelegate.h"

#include "models/items/search/concordancemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace baolan::ui {

using Model = items::ConcordanceModel;

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const int column = index.column();
    const bool context = column == Model::Left || column == Model::Right || column == Model::Match;
    const int margin = context ? 1 : 8;
    const QRect inner = option.rect.adjusted(column == Model::Left ? 8 : margin, 0, -margin, 0);
    const Qt::TextElideMode elide = column == Model::Left ? Qt::ElideLeft : Qt::ElideRight;
    const QString shown = QFontMetrics(option.font).elidedText(text, elide, inner.width());
    painter->save();
    if (column == Model::Match && !selected) {
        const int width = QFontMetrics(option.font).horizontalAdvance(shown);
        const QRect mark(inner.center().x() - width / 2 - 1, inner.top() + 3, width + 3, inner.height() - 6);
        painter->fillRect(mark, mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Highlight),
                                      isDark(option.palette) ? 0.55 : 0.32));
    }
    painter->setFont(option.font);
    painter->setPen(context || selected ? ink : quietColour(option.palette));
    painter->drawText(inner, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::TextSingleLine, shown);
    painter->restore();
}

} // namespace baolan::ui
