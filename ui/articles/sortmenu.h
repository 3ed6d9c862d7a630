// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"

#include <QMenu>

class QActionGroup;

namespace baolan::ui {

/// By what the list is sorted, and which way round.
class SortMenu final : public QMenu
{
    Q_OBJECT
public:
    SortMenu(items::ArticleListModel &model, QWidget *parent = nullptr);

    void retranslateUi();
    [[nodiscard]] QString current() const; ///< "Date ↓"

private:
    void follow();

    items::ArticleListModel &m_model;
    QAction *m_rank;
    QActionGroup *m_columns;
    QActionGroup *m_orders;
};

} // namespace baolan::ui
