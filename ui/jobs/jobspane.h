// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/jobreportmodel.h"
#include "models/items/jobsmodel.h"
#include "models/items/session.h"
#include "ui/pane.h"

class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace baolan::ui {

class Placeholder;

/// What runs and what ran: progress, and what came of each file.
class JobsPane final : public Pane
{
    Q_OBJECT
public:
    JobsPane(items::Session &session, items::JobsModel &jobs, QWidget *parent = nullptr);

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QTreeView *report() const { return m_table; }

Q_SIGNALS:
    void importWanted();

protected:
    void retranslateUi() override;

private:
    void createActions();
    void layOut();
    void connectAll();
    [[nodiscard]] tasks::Job *current() const;
    void showReport();
    void enableActions();
    void cancelCurrent();
    void retryFailed();
    void copyReport();
    void openFolder();

    items::Session &m_session;
    items::JobsModel &m_jobs;
    items::JobReportModel m_report;
    const tasks::Job *m_reported = nullptr; ///< whose report is shown
    QListView *m_list;
    QTreeView *m_table;
    QLabel *m_summary;
    QCheckBox *m_failuresOnly;
    Placeholder *m_placeholder;
    QStackedWidget *m_stack;
    QAction *m_cancel;
    QAction *m_retry;
    QAction *m_copy;
    QAction *m_folder;
    QAction *m_forget;
};

} // namespace baolan::ui
