// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facets/facetdelegate.h"

#include "models/items/search/facetsmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int markWidth = 16;
using Model = items::FacetsModel;
using items::FacetState;

void paintMark(QPainter &painter, const QRect &place, FacetState state, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(place).center();
    if (state == FacetState::Included)
        painter.drawPolyline(QPolygonF{middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -4)});
    else if (state == FacetState::Excluded)
        painter.drawLine(middle + QPointF(-4, 0), middle + QPointF(4, 0));
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool group = !index.parent().isValid();
    const QString name = item.text;
    item.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup colours =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(colours, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : quietColour(option.palette);
    const auto state = FacetState(index.data(Model::StateRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect inner = option.rect.adjusted(2, 0, -8, 0);
    QFont font = option.font;
    font.setFeature("tnum", 1);
    if (group)
        font.setWeight(QFont::DemiBold);
    if (!group) {
        paintMark(*painter, QRect(inner.left(), inner.top(), markWidth, inner.height()), state,
                  selected ? ink : option.palette.color(QPalette::Highlight));
        inner.setLeft(inner.left() + markWidth);
        const QString count = index.siblingAtColumn(Model::Count).data().toString();
        const int countWidth = QFontMetrics(font).horizontalAdvance(count);
        painter->setFont(font);
        painter->setPen(quiet);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
        if (!selected) {
            const int width = int(inner.width() * index.data(Model::ShareRole).toDouble());
            painter->fillRect(QRect(inner.left(), inner.bottom() - 2, width, 2),
                              mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.14));
        }
        inner.setRight(inner.right() - countWidth - 8);
        font.setStrikeOut(state == FacetState::Excluded);
        if (state == FacetState::Included)
            font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, inner.width()));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, widget);
    }
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace baolan::ui
