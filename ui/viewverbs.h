// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pane.h"

#include <QObject>

#include <memory>

class QActionGroup;
class QMenu;

namespace baolan::ui {

class Docks;
class Languages;
class Settings;

/// How the window looks: layout, theme, language, full screen; and which panes it shows.
class ViewVerbs final : public QObject
{
    Q_OBJECT
public:
    ViewVerbs(Docks &docks, Settings &settings, Languages &languages, QWidget *window);
    ~ViewVerbs() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    [[nodiscard]] QList<QAction *> layoutChoices() const;
    void retranslateUi();

private:
    void addLayouts();
    void addThemes();
    void addLanguages();
    void addPanes();

    Docks &m_docks;
    Settings &m_settings;
    Languages &m_languages;
    QWidget *m_window;
    QActionGroup *m_layouts;
    QActionGroup *m_themes;
    QActionGroup *m_languageChoices;
    std::unique_ptr<QMenu> m_themeMenu;
    std::unique_ptr<QMenu> m_languageMenu;
    QAction *m_reset;
    QAction *m_fullScreen;
    QAction *m_nextPane;
    QAction *m_formerPane;
    QList<QAction *> m_panes;
};

} // namespace baolan::ui
