// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include <QMenu>
#include <QMenuBar>

#include <set>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

void collect(const QMenu *menu, QList<QAction *> &commands)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), commands);
        else if (!action->isSeparator())
            commands.append(action);
    }
}

} // namespace

MainMenu::MainMenu(QMenuBar *bar) : QObject(bar)
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Article, Menu::Window, Menu::Help}) {
        m_menus[menu] = bar->addMenu(QString());
        m_menus[menu]->setToolTipsVisible(false);
        // A menu nobody put anything into is not shown.
        m_menus[menu]->menuAction()->setVisible(false);
    }
    retranslateUi();
}

void MainMenu::add(const QList<MenuEntry> &entries)
{
    std::set<Menu> touched;
    for (const MenuEntry &entry : entries) {
        QMenu *menu = m_menus.at(entry.menu);
        // Each part of the window stands in a group of its own.
        if (touched.insert(entry.menu).second && !menu->isEmpty())
            menu->addSeparator();
        if (entry.action)
            menu->addAction(entry.action);
        else
            menu->addSeparator();
        menu->menuAction()->setVisible(true);
    }
}

void MainMenu::retranslateUi()
{
    m_menus[Menu::File]->setTitle(tr("&File"));
    m_menus[Menu::Edit]->setTitle(tr("&Edit"));
    m_menus[Menu::View]->setTitle(tr("&View"));
    m_menus[Menu::Go]->setTitle(tr("&Go"));
    m_menus[Menu::Article]->setTitle(tr("&Article"));
    m_menus[Menu::Window]->setTitle(tr("&Window"));
    m_menus[Menu::Help]->setTitle(tr("&Help"));
}

QList<QAction *> MainMenu::commands() const
{
    QList<QAction *> commands;
    for (const auto &[place, menu] : m_menus)
        collect(menu, commands);
    return commands;
}

} // namespace baolan::ui
