// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/session.h"
#include "ui/pane.h"

#include <QMainWindow>

#include <vector>

namespace baolan::ui {

class Docks;
class Languages;
class MainMenu;
class MessageBar;
class Settings;
class ViewVerbs;

/// The window: menus, toolbar, message bar, docks with the panes, status bar. It knows its panes by the list only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(items::Session &session, Settings &settings, Languages &languages, const std::vector<Pane *> &panes);
    ~MainWindow() override;

    [[nodiscard]] Docks &docks() { return *m_docks; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslateUi();
    void nameWindow();
    void restoreShape();

    items::Session &m_session;
    Settings &m_settings;
    MessageBar *m_messages;
    Docks *m_docks;
    MainMenu *m_menu;
    ViewVerbs *m_view;
};

} // namespace baolan::ui
