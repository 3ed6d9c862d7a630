// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completionpopup.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int mostRows = 12;

} // namespace

CompletionPopup::CompletionPopup(QWidget *field) : QFrame(field), m_list(new QTreeWidget(this))
{
    setObjectName(u"completion"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(u"completionList"_s);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemPressed, this,
            [this](QTreeWidgetItem *item) { take(m_list->indexOfTopLevelItem(item)); });
    hide();
}

void CompletionPopup::show(std::vector<Row> rows, QWidget *anchor, bool choose)
{
    m_rows = std::move(rows);
    if (m_rows.empty()) {
        close();
        return;
    }
    m_list->clear();
    const QColor quiet = quietColour(palette());
    for (const Row &row : m_rows) {
        auto *item = new QTreeWidgetItem({row.text, row.detail});
        item->setForeground(1, quiet);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, rowHeight));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(choose ? m_list->topLevelItem(0) : nullptr);
    // Over the panes, at home in the window.
    QWidget *window = anchor->window();
    if (parentWidget() != window)
        setParent(window);
    const QPoint below = anchor->mapTo(window, QPoint(0, anchor->height() + 2));
    const int height = std::min<int>(int(m_rows.size()), mostRows) * rowHeight + 4;
    setGeometry(QRect(below, QSize(anchor->width(), std::min(height, window->height() - below.y() - 8))));
    QFrame::show();
    raise();
}

void CompletionPopup::close()
{
    m_rows.clear();
    hide();
}

bool CompletionPopup::takeKey(int key)
{
    if (!isOpen())
        return false;
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(mostRows - 1); return true;
    case Qt::Key_PageUp: step(1 - mostRows); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab: take(std::max(0, current)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current < 0)
            return false;
        take(current);
        return true;
    default: return false;
    }
}

QStringList CompletionPopup::texts() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts.append(row.text);
    return texts;
}

void CompletionPopup::setName(const QString &name) { m_list->setAccessibleName(name); }

void CompletionPopup::take(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    // What it does may fill the list anew.
    const std::function<void()> act = m_rows[std::size_t(row)].take;
    close();
    act();
}

void CompletionPopup::step(int rows)
{
    const int count = m_list->topLevelItemCount();
    const int now = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int next = now < 0 ? (rows > 0 ? 0 : count - 1) : std::clamp(now + rows, 0, count - 1);
    m_list->setCurrentItem(m_list->topLevelItem(next));
    // The keyboard stays in the field: a screen reader is told what is chosen.
    QAccessibleAnnouncementEvent spoken(m_list,
                                        m_rows[std::size_t(next)].text + u", "_s + m_rows[std::size_t(next)].detail);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace baolan::ui
