// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"

#include <QSet>
#include <QTableView>

namespace baolan::ui {

/// The list of articles: two lines a row (three where words were found), or a table. A table view in both shapes, because it lays out a million rows of
/// one height without looking at them.
class ArticleView final : public QTableView
{
    Q_OBJECT
public:
    explicit ArticleView(items::ArticleListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isTable() const { return m_table; }
    void setTable(bool table);
    /// Columns that the table leaves out; the header's context menu changes them.
    [[nodiscard]] const QSet<int> &hiddenColumns() const { return m_hidden; }
    void setHiddenColumns(const QSet<int> &columns);
    void showSort(); ///< the header's arrow where the query says

    /// The ids of the selected rows, without looking at each of them one by one.
    [[nodiscard]] std::vector<domain::ArticleId> selectedIds() const;

Q_SIGNALS:
    void hiddenColumnsChanged(); ///< by the header's menu

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shape();
    [[nodiscard]] int rowHeight() const;
    void step(int rows);
    void chooseColumns(const QPoint &place);

    items::ArticleListModel &m_model;
    bool m_table = false;
    QSet<int> m_hidden;
};

} // namespace baolan::ui
