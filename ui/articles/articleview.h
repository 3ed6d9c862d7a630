// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"

#include <QTableView>

namespace baolan::ui {

/// The list of articles: two lines a row, or a table. A table view in both shapes, because it lays out a million rows of
/// one height without looking at them.
class ArticleView final : public QTableView
{
    Q_OBJECT
public:
    explicit ArticleView(items::ArticleListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isTable() const { return m_table; }
    void setTable(bool table);
    void showSort(); ///< the header's arrow where the query says

    /// The ids of the selected rows, without looking at each of them one by one.
    [[nodiscard]] std::vector<domain::ArticleId> selectedIds() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shape();
    void step(int rows);

    items::ArticleListModel &m_model;
    bool m_table = false;
};

} // namespace baolan::ui
