// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/session.h"
#include "ui/pane.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace baolan::ui {

class CommandList;
class Guide;
class Languages;

/// The guide, the keys, every command by name, and what the program is.
class HelpVerbs final : public QObject
{
    Q_OBJECT
public:
    using Commands = std::function<QList<QAction *>()>;

    HelpVerbs(items::Session &session, Languages &languages, Commands commands, QWidget *window);

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    void retranslateUi();

private:
    void showGuide();
    void showKeys();
    void showAbout();

    items::Session &m_session;
    Languages &m_languages;
    Commands m_commandsOf;
    QWidget *m_window;
    CommandList *m_list;
    QPointer<Guide> m_guideWindow;
    QAction *m_guide;
    QAction *m_keys;
    QAction *m_commands;
    QAction *m_about;
};

} // namespace baolan::ui
