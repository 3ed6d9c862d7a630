// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/dateledgermodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace baolan::ui {

/// The page's date in one line; opened, the clues it rests on. A clue leads to where its words stand.
class DateStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DateStrip(items::OpenPage &page, QWidget *parent = nullptr);

    [[nodiscard]] items::DateLedgerModel *model() const { return m_model; }
    [[nodiscard]] QToolButton *button() const { return m_button; }
    [[nodiscard]] QTreeView *ledger() const { return m_ledger; }
    /// Opens and closes the ledger; to be put into a menu.
    [[nodiscard]] QAction *action() const { return m_open; }
    void retranslate();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spotWanted(const baolan::items::DateLedgerModel::Spot &spot);
    void left(); ///< Escape: back to the page

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(bool opened);
    void choose(const QModelIndex &index);
    void showDate();
    void fit();

    items::DateLedgerModel *m_model;
    QToolButton *m_button;
    QTreeView *m_ledger;
    QAction *m_open;
};

} // namespace baolan::ui
