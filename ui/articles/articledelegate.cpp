// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articledelegate.h"

#include "models/items/articlelistmodel.h"
#include "ui/articles/markedline.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int padding = 12;
using Model = items::ArticleListModel;

void paintPlaceholder(QPainter &painter, const QRect &place, const QPalette &palette)
{
    const QColor grey = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.08);
    painter.fillRect(QRect(place.left(), place.top() + 9, place.width() * 2 / 3, 8), grey);
    painter.fillRect(QRect(place.left(), place.top() + 27, place.width() * 2 / 5, 6), grey);
}

QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    if (index.data(Model::LoadedRole).toBool())
        paintLines(*painter, option, index);
    else
        paintPlaceholder(*painter, inner, option.palette);
    if (!selected)
        painter->fillRect(QRect(option.rect.left() + padding, option.rect.bottom(), option.rect.width() - padding, 1),
                          mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.09));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(option);
        frame.rect = option.rect.adjusted(2, 2, -2, -2);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, widget);
    }
}

void ArticleDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : quietColour(option.palette);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    QFont headline = option.font;
    headline.setWeight(QFont::Medium);
    QFont small = tabular(option.font);
    small.setPointSizeF(small.pointSizeF() * 0.9);

    const MarkColours colours{.ink = ink,
                              .mark = selected ? QColor()
                                               : mixed(option.palette.color(QPalette::Base),
                                                       option.palette.color(QPalette::Highlight),
                                                       isDark(option.palette) ? 0.55 : 0.32)};
    const QRect upper(inner.left(), inner.top() + 4, inner.width(), 20);
    const auto head = index.data(Model::HeadlineMarksRole).value<domain::Snippet>();
    paintMarkedLine(painter, upper, headline, index.data().toString(), head.marks, colours);
    int lowerTop = inner.top() + 23;
    if (const QVariant found = index.data(Model::SnippetRole); found.isValid()) {
        const auto snippet = found.value<domain::Snippet>();
        paintMarkedLine(painter, QRect(inner.left(), inner.top() + 24, inner.width(), 18), small, snippet.text,
                        snippet.marks, colours);
    }
    if (option.rect.height() >= snippetRowHeight)
        lowerTop += 20;
    const QRect lower(inner.left(), lowerTop, inner.width(), 17);
    const QString length = index.siblingAtColumn(Model::Length).data().toString();
    const int lengthWidth = QFontMetrics(small).horizontalAdvance(length);
    painter.setFont(small);
    painter.setPen(quiet);
    painter.drawText(lower, Qt::AlignRight | Qt::AlignVCenter, length);
    small.setItalic(index.data(Model::UncertainRole).toBool());
    painter.setFont(small);
    const int width = lower.width() - lengthWidth - padding;
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(index.data(Model::SourceRole).toString(), Qt::ElideRight, width));
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void ArticleCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = tabular(option->font);
    if (index.column() == Model::Date)
        option->font.setItalic(index.data(Model::UncertainRole).toBool());
}

} // namespace baolan::ui
