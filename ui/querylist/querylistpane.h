// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/querylistmodel.h"
#include "models/items/search/searchsession.h"
#include "ui/messagebar.h"
#include "ui/pane.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

class TextFrame;

/// A list of queries out of a file, run in one go: a table of what each finds, which can be exported.
class QueryListPane final : public Pane
{
    Q_OBJECT
public:
    QueryListPane(items::QueryListModel &queries, items::SearchSession &search, MessageBar &messages,
                  QWidget *parent = nullptr);
    ~QueryListPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] QTableView *view() const { return m_view; }
    void run(const QString &path);
    void exportTo(const QString &path);

protected:
    void retranslateUi() override;

private:
    void layOut();
    void chooseList();
    void chooseTable();
    void say();

    items::QueryListModel &m_queries;
    items::SearchSession &m_search;
    MessageBar &m_messages;
    QLabel *m_progress;
    QTableView *m_view;
    TextFrame *m_frame = nullptr;
    QToolButton *m_openButton;
    QToolButton *m_stopButton;
    QToolButton *m_exportButton;
    QAction *m_open;
    QAction *m_stop;
    QAction *m_export;
};

} // namespace baolan::ui
