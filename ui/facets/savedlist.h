// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/savedsearchesmodel.h"
#include "models/items/search/searchsession.h"
#include "ui/messagebar.h"
#include "ui/pane.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

/// The saved searches with what each finds now: a click searches, F2 renames, Delete removes. Each change can be undone in
/// the bar above.
class SavedList final : public QWidget
{
    Q_OBJECT
public:
    SavedList(items::SavedSearchesModel &saved, items::SearchSession &search, MessageBar &messages,
              QWidget *parent = nullptr);
    ~SavedList() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    [[nodiscard]] QListView *view() const { return m_view; }
    /// Keeps the present query under a name of its own; one that is kept already is only shown.
    void saveCurrent();
    void retranslateUi();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void use(const QModelIndex &index);
    void enableActions();
    void showState();
    [[nodiscard]] QString chosen() const;

    items::SavedSearchesModel &m_saved;
    items::SearchSession &m_search;
    MessageBar &m_messages;
    QLabel *m_title;
    QLabel *m_empty;
    QToolButton *m_add;
    QListView *m_view;
    QAction *m_rename;
    QAction *m_remove;
    QString m_editWhenListed; ///< the name that was just given is offered for change
};

} // namespace baolan::ui
