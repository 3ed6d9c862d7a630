// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobdelegate.h"

#include "models/items/jobsmodel.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace baolan::ui {

namespace {

constexpr int rowHeight = 44;
constexpr int padding = 12;
constexpr int barWidth = 120;
using Model = items::JobsModel;

QStringView iconName(tasks::JobState state)
{
    switch (state) {
    case tasks::JobState::Running: return u"media-playback-start";
    case tasks::JobState::Done: return u"dialog-ok";
    case tasks::JobState::Cancelled: return u"process-stop";
    case tasks::JobState::Failed: break;
    }
    return u"dialog-error";
}

void paintBar(QPainter &painter, const QRect &place, double part, const QColor &under, const QColor &over)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(under);
    painter.drawRoundedRect(place, 2, 2);
    painter.setBrush(over);
    // What cannot be told yet is a short piece, not nothing: one sees that it has begun.
    painter.drawRoundedRect(QRectF(place.left(), place.top(), place.width() * (part < 0 ? 0.06 : part), place.height()),
                            2, 2);
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto state = tasks::JobState(index.data(Model::StateRole).toInt());
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    icon(iconName(state))
        .paint(painter, QRect(inner.left(), inner.top() + 7, 16, 16), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    int right = inner.right();
    if (state == tasks::JobState::Running) {
        right -= barWidth + padding;
        paintBar(*painter, QRect(right + padding, inner.center().y() - 2, barWidth, 4),
                 index.data(Model::ProgressRole).toDouble(), mixed(option.palette.color(QPalette::Base), ink, 0.15),
                 selected ? ink : option.palette.color(QPalette::Highlight));
    }
    const QRect upper(inner.left() + 24, inner.top() + 4, right - inner.left() - 24, 20);
    const QRect lower(upper.left(), inner.top() + 23, upper.width(), 17);
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, upper.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    painter->setPen(selected ? ink : quietColour(option.palette));
    painter->drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(Model::LineRole).toString(), Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace baolan::ui
