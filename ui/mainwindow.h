// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/jobsmodel.h"
#include "models/items/session.h"
#include "ui/pane.h"

#include <QMainWindow>

#include <vector>

class QLabel;
class QToolButton;

namespace baolan::ui {

class Docks;
class GoVerbs;
class HelpVerbs;
class ImportPanel;
class ImportVerbs;
class Languages;
class LibraryVerbs;
class MainMenu;
class MessageBar;
class QueryStrip;
class SearchBar;
class Settings;
class ViewVerbs;

/// The window: menus, toolbar, message bar, docks with the panes, status bar. It knows its panes by the list only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Bar, strip and panes become the window's.
    MainWindow(items::Session &session, items::JobsModel &jobs, Settings &settings, Languages &languages,
               MessageBar *messages, SearchBar *search, QueryStrip *strip, const std::vector<Pane *> &panes);
    ~MainWindow() override;

    [[nodiscard]] Docks &docks() { return *m_docks; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] LibraryVerbs &library() { return *m_library; }
    [[nodiscard]] ImportVerbs &importing() { return *m_import; }
    [[nodiscard]] ImportPanel &importPanel() { return *m_importPanel; }
    [[nodiscard]] QList<QAction *> commands() const;

    /// What one sees first: the sample where there was no library, with an offer to import one's own pages. True when
    /// something is being imported; its end is told by ImportVerbs::imported.
    bool start(const QString &library, const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut(items::JobsModel &jobs);
    void fillToolBar();
    void addGap();
    void fillMenus(const std::vector<Pane *> &panes);
    void connectAll();
    void retranslateUi();
    void nameWindow();
    void restoreShape();
    void offerOwnPages();
    void tellStatus();

    items::Session &m_session;
    Settings &m_settings;
    std::vector<Pane *> m_panes;
    MessageBar *m_messages;
    SearchBar *m_search;
    QueryStrip *m_strip;
    ImportPanel *m_importPanel;
    Docks *m_docks;
    MainMenu *m_menu;
    LibraryVerbs *m_library;
    ImportVerbs *m_import;
    ViewVerbs *m_view;
    GoVerbs *m_go;
    HelpVerbs *m_help;
    QToolBar *m_tools;
    QToolButton *m_libraryButton;
    QLabel *m_status;
    QAction *m_quit;
};

} // namespace baolan::ui
