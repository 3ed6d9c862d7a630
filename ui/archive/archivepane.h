// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/session.h"
#include "ui/pane.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class QTreeView;

namespace baolan::ui {

class LoadingBar;
class MonthCalendar;
class Placeholder;

/// What the library holds, as a tree and as a calendar. Choosing there says which articles are listed; choosing a page
/// opens it.
class ArchivePane final : public Pane
{
    Q_OBJECT
public:
    ArchivePane(items::Session &session, items::ArchiveModel &archive, QWidget *parent = nullptr);

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] MonthCalendar *calendar() const { return m_calendar; }

Q_SIGNALS:
    void importWanted();

protected:
    void retranslateUi() override;

private:
    void layOut();
    void connectAll();
    void choose(const QModelIndex &index);
    void chooseDay(QDate day);
    void followScope();
    void followArchive();
    void listOtherYears(QDate day);
    void goToDay(QListWidgetItem *item);

    items::Session &m_session;
    items::ArchiveModel &m_archive;
    QTreeView *m_tree;
    MonthCalendar *m_calendar;
    QLabel *m_otherYearsName;
    QListWidget *m_otherYears;
    Placeholder *m_placeholder;
    QStackedWidget *m_stack;
    LoadingBar *m_loading;
    QAction *m_all;
    QAction *m_focusCalendar;
    bool m_opened = false; ///< the first look at this library's archive was given
    bool m_following = false;
};

} // namespace baolan::ui
