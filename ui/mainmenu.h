// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pane.h"

#include <QObject>

#include <map>

class QMenu;
class QMenuBar;

namespace baolan::ui {

/// The menu bar: one menu for each value of Menu; what is entered without an action is a separator.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMenuBar *bar);

    void add(const QList<MenuEntry> &entries);
    void retranslateUi();
    /// Every action that can be chosen, in the order of the menus; what the list of commands and the sheet of keys show.
    [[nodiscard]] QList<QAction *> commands() const;
    [[nodiscard]] QMenu *menu(Menu menu) const { return m_menus.at(menu); }

private:
    std::map<Menu, QMenu *> m_menus;
};

} // namespace baolan::ui
