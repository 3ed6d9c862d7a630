// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/docks.h"
#include "ui/mainmenu.h"
#include "ui/messagebar.h"
#include "ui/sealedstate.h"
#include "ui/settings.h"
#include "ui/viewverbs.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr quint8 shapeVersion = 1;

} // namespace

MainWindow::MainWindow(items::Session &session, Settings &settings, Languages &languages, const std::vector<Pane *> &panes)
    : m_session(session)
    , m_settings(settings)
    , m_messages(new MessageBar(this))
    , m_docks(new Docks(panes, settings, this))
    , m_menu(new MainMenu(menuBar()))
    , m_view(new ViewVerbs(*m_docks, settings, languages, this))
{
    setObjectName(u"window"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_docks, 1);
    setCentralWidget(content);

    m_menu->add(m_view->menuEntries());
    for (const Pane *pane : panes)
        m_menu->add(pane->menuEntries());
    connect(&session, &items::Session::libraryChanged, this, &MainWindow::nameWindow);
    restoreShape();
    retranslateUi();
}

MainWindow::~MainWindow() = default;

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"window"_s, sealed(saveGeometry(), shapeVersion));
    m_docks->remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslateUi()
{
    m_menu->retranslateUi();
    m_view->retranslateUi();
    nameWindow();
}

void MainWindow::nameWindow()
{
    const tasks::Library *library = m_session.library();
    setWindowTitle(library ? tr("%1 – Baolan").arg(QFileInfo(library->path()).completeBaseName()) : tr("Baolan"));
}

void MainWindow::restoreShape()
{
    if (const std::optional<QByteArray> shape = unsealed(m_settings.state(u"window"_s), shapeVersion))
        restoreGeometry(*shape);
    else
        resize(1280, 800);
}

} // namespace baolan::ui
