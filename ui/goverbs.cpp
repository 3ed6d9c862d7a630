// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goverbs.h"

#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace baolan::ui {

GoVerbs::GoVerbs(items::Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_back(makeAction(this, u"go.back"_s, u"go-previous", {Qt::ALT | Qt::Key_Left, Qt::Key_Back}))
    , m_forward(makeAction(this, u"go.forward"_s, u"go-next", {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}))
{
    connect(m_back, &QAction::triggered, &selection, &items::Selection::goBack);
    connect(m_forward, &QAction::triggered, &selection, &items::Selection::goForward);
    connect(&selection, &items::Selection::historyChanged, this, &GoVerbs::follow);
    retranslateUi();
    follow();
}

QList<MenuEntry> GoVerbs::menuEntries() const { return {{Menu::Go, m_back}, {Menu::Go, m_forward}}; }

void GoVerbs::retranslateUi()
{
    m_back->setText(tr("&Back"));
    m_forward->setText(tr("&Forward"));
}

void GoVerbs::follow()
{
    m_back->setEnabled(m_selection.canGoBack());
    m_forward->setEnabled(m_selection.canGoForward());
}

} // namespace baolan::ui
