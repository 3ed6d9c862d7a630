// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpverbs.h"

#include "ui/aboutbox.h"
#include "ui/actions.h"
#include "ui/commandlist.h"
#include "ui/guide.h"
#include "ui/languages.h"
#include "ui/shortcutsheet.h"

using namespace Qt::StringLiterals;

namespace baolan::ui {

HelpVerbs::HelpVerbs(items::Session &session, Languages &languages, Commands commands, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_languages(languages)
    , m_commandsOf(std::move(commands))
    , m_window(window)
    , m_list(new CommandList(window))
    , m_guide(makeAction(this, u"help.guide"_s, u"help-contents", {QKeySequence::HelpContents}))
    , m_keys(makeAction(this, u"help.keys"_s, u"configure", {Qt::CTRL | Qt::Key_F1}))
    , m_commands(makeAction(this, u"help.commands"_s, u"edit-find", {Qt::CTRL | Qt::SHIFT | Qt::Key_P}))
    , m_about(makeAction(this, u"help.about"_s, u"help-about", {Qt::SHIFT | Qt::Key_F1}))
{
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_guide, &QAction::triggered, this, &HelpVerbs::showGuide);
    connect(m_keys, &QAction::triggered, this, &HelpVerbs::showKeys);
    connect(m_commands, &QAction::triggered, this, [this] { m_list->open(m_commandsOf()); });
    connect(m_about, &QAction::triggered, this, &HelpVerbs::showAbout);
    connect(&languages, &Languages::changed, this, [this] {
        if (m_guideWindow)
            m_guideWindow->setLanguage(m_languages.current());
    });
    retranslateUi();
}

QList<MenuEntry> HelpVerbs::menuEntries() const
{
    return {{Menu::Help, m_guide},
            {Menu::Help, m_keys},
            {Menu::Help, m_commands},
            {Menu::Help, nullptr},
            {Menu::Help, m_about}};
}

void HelpVerbs::retranslateUi()
{
    m_guide->setText(tr("&User Guide"));
    m_keys->setText(tr("&Keyboard Shortcuts"));
    m_commands->setText(tr("&Commands…"));
    m_about->setText(tr("&About Baolan"));
}

void HelpVerbs::showGuide()
{
    if (!m_guideWindow) {
        m_guideWindow = new Guide(m_languages.current(), m_window);
        m_guideWindow->setWindowFlag(Qt::Window);
        m_guideWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guideWindow->show();
    m_guideWindow->raise();
    m_guideWindow->activateWindow();
}

void HelpVerbs::showKeys() { (new ShortcutSheet(m_commandsOf(), m_window))->show(); }

void HelpVerbs::showAbout()
{
    const auto open = [this](const QString &sqlite) { (new AboutBox(sqlite, m_window))->show(); };
    if (!m_session.library()) {
        open({});
        return;
    }
    m_session.library()->info().then(this, [open](const domain::Expected<tasks::LibraryInfo> &info) {
        open(info ? info->sqliteVersion : QString());
    });
}

} // namespace baolan::ui
