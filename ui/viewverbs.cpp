// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewverbs.h"

#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

struct PaneKey {
    QStringView pane;
    QStringView icon;
    Qt::Key key;
};

constexpr PaneKey paneKeys[]{
    {u"archive", u"view-archive", Qt::Key_1},     {u"articles", u"view-list-text", Qt::Key_2},
    {u"reader", u"view-reader", Qt::Key_3},       {u"page", u"view-page", Qt::Key_4},
    {u"outline", u"view-outline", Qt::Key_5},     {u"jobs", u"view-jobs", Qt::Key_6},
    {u"entities", u"view-entities", Qt::Key_7},   {u"facets", u"view-list-tree", Qt::Key_8},
    {u"hits", u"edit-find", Qt::Key_9},           {u"compare", u"view-split-left-right", Qt::Key_C},
    {u"querylist", u"view-list-text", Qt::Key_L},
};

} // namespace

ViewVerbs::ViewVerbs(Docks &docks, Settings &settings, Languages &languages, QWidget *window)
    : QObject(window)
    , m_docks(docks)
    , m_settings(settings)
    , m_languages(languages)
    , m_window(window)
    , m_layouts(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_languageChoices(new QActionGroup(this))
    , m_themeMenu(std::make_unique<QMenu>())
    , m_languageMenu(std::make_unique<QMenu>())
    , m_reset(makeAction(this, u"view.resetLayout"_s, u"view-refresh", {Qt::CTRL | Qt::SHIFT | Qt::Key_0}))
    , m_fullScreen(makeAction(this, u"view.fullScreen"_s, u"view-fullscreen", {Qt::Key_F11}))
    , m_nextPane(makeAction(this, u"window.nextPane"_s, u"go-next", {Qt::Key_F6}))
    , m_formerPane(makeAction(this, u"window.formerPane"_s, u"go-previous", {Qt::SHIFT | Qt::Key_F6}))
{
    addLayouts();
    addThemes();
    addLanguages();
    addPanes();
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, [this](bool full) {
        m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(m_nextPane, &QAction::triggered, this, [this] { m_docks.focusNext(true); });
    connect(m_formerPane, &QAction::triggered, this, [this] { m_docks.focusNext(false); });
    retranslateUi();
}

ViewVerbs::~ViewVerbs() = default;

QList<MenuEntry> ViewVerbs::menuEntries() const
{
    QList<MenuEntry> entries;
    for (QAction *action : m_layouts->actions())
        entries.append({Menu::View, action});
    entries.append({Menu::View, m_reset});
    entries.append({Menu::View, nullptr});
    entries.append({Menu::View, m_themeMenu->menuAction()});
    entries.append({Menu::View, m_languageMenu->menuAction()});
    entries.append({Menu::View, m_fullScreen});
    for (QAction *action : m_panes)
        entries.append({Menu::Window, action});
    entries.append({Menu::Window, nullptr});
    entries.append({Menu::Window, m_nextPane});
    entries.append({Menu::Window, m_formerPane});
    return entries;
}

QList<QAction *> ViewVerbs::layoutChoices() const { return m_layouts->actions(); }

void ViewVerbs::retranslateUi()
{
    const QList<QAction *> layouts = m_layouts->actions();
    layouts.at(0)->setText(tr("&Browse"));
    layouts.at(0)->setToolTip(tr("Layout for browsing: archive, articles, reader"));
    layouts.at(1)->setText(tr("&Read"));
    layouts.at(1)->setToolTip(tr("Layout for reading: a narrow list, a wide reader"));
    layouts.at(2)->setText(tr("&Source"));
    layouts.at(2)->setToolTip(tr("Layout for checking: the reader beside the page as printed"));
    for (QAction *layout : layouts)
        layout->setIconText(plainText(layout));
    m_reset->setText(tr("R&eset This Layout"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QList<QAction *> themes = m_themes->actions();
    themes.at(0)->setText(tr("As the &System"));
    themes.at(1)->setText(tr("&Light"));
    themes.at(2)->setText(tr("&Dark"));
    m_languageMenu->setTitle(tr("&Language"));
    m_languageChoices->actions().at(0)->setText(tr("As the &System"));
    m_fullScreen->setText(tr("&Full Screen"));
    m_nextPane->setText(tr("&Next Pane"));
    m_formerPane->setText(tr("&Previous Pane"));
}

void ViewVerbs::addLayouts()
{
    constexpr QStringView icons[]{u"view-list-tree", u"view-reader", u"view-split-left-right"};
    constexpr Layout layouts[]{Layout::Browse, Layout::Read, Layout::Source};
    for (std::size_t i = 0; i < std::size(layouts); ++i) {
        QAction *choice = makeChoice(m_layouts, u"view.layout."_s + key(layouts[i]), icons[i],
                                     {QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + int(i)))});
        connect(choice, &QAction::triggered, this, [this, layout = layouts[i]] { m_docks.setLayout(layout); });
    }
    const auto mark = [this] { m_layouts->actions().at(int(m_docks.layout()))->setChecked(true); };
    connect(&m_docks, &Docks::layoutChanged, this, mark);
    mark();
    connect(m_reset, &QAction::triggered, &m_docks, &Docks::reset);
}

void ViewVerbs::addThemes()
{
    constexpr QStringView names[]{u"view.theme.system", u"view.theme.light", u"view.theme.dark"};
    constexpr ColourScheme schemes[]{ColourScheme::System, ColourScheme::Light, ColourScheme::Dark};
    for (std::size_t i = 0; i < std::size(schemes); ++i) {
        QAction *choice = makeChoice(m_themes, names[i].toString(), i == 0 ? u"color-theme" : u"");
        connect(choice, &QAction::triggered, this, [this, scheme = schemes[i]] {
            m_settings.setColourScheme(scheme);
            applyColourScheme(scheme);
        });
        m_themeMenu->addAction(choice);
    }
    m_themes->actions().at(int(m_settings.colourScheme()))->setChecked(true);
}

void ViewVerbs::addLanguages()
{
    const QStringList languages = QStringList{QString()} + Languages::available();
    for (const QString &language : languages) {
        QAction *choice =
            makeChoice(m_languageChoices, u"view.language."_s + (language.isEmpty() ? u"system"_s : language), u"");
        if (!language.isEmpty())
            choice->setText(Languages::ownName(language));
        choice->setChecked(language == m_settings.language());
        connect(choice, &QAction::triggered, this, [this, language] {
            m_settings.setLanguage(language);
            m_languages.use(language);
        });
        m_languageMenu->addAction(choice);
    }
}

void ViewVerbs::addPanes()
{
    for (const PaneKey &entry : paneKeys) {
        QDockWidget *dock = m_docks.dock(entry.pane.toString());
        if (!dock)
            continue;
        QAction *toggle =
            makeAction(this, u"window.pane.%1"_s.arg(entry.pane), entry.icon, {QKeyCombination(Qt::ALT, entry.key)});
        toggle->setCheckable(true);
        toggle->setChecked(!dock->isHidden());
        toggle->setText(dock->windowTitle());
        connect(dock, &QWidget::windowTitleChanged, toggle, &QAction::setText);
        connect(dock->toggleViewAction(), &QAction::toggled, toggle, &QAction::setChecked);
        connect(toggle, &QAction::triggered, this, [this, dock, toggle] {
            m_docks.showOrHide(dock);
            toggle->setChecked(!dock->isHidden());
        });
        m_panes.append(toggle);
    }
}

} // namespace baolan::ui
