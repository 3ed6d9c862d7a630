// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/docks.h"
#include "ui/goverbs.h"
#include "ui/helpverbs.h"
#include "ui/icons.h"
#include "ui/importpanel.h"
#include "ui/importverbs.h"
#include "ui/libraryverbs.h"
#include "ui/mainmenu.h"
#include "ui/messagebar.h"
#include "ui/sealedstate.h"
#include "ui/search/querystrip.h"
#include "ui/search/searchbar.h"
#include "ui/settings.h"
#include "ui/statusstrip.h"
#include "ui/viewverbs.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr quint8 shapeVersion = 1;
constexpr QSize firstSize{1280, 800};
constexpr auto welcomeTopic = "welcome"_L1;

} // namespace

MainWindow::MainWindow(items::Session &session, items::JobsModel &jobs, Settings &settings, Languages &languages,
                       MessageBar *messages, SearchBar *search, QueryStrip *strip, const std::vector<Pane *> &panes)
    : m_session(session)
    , m_settings(settings)
    , m_panes(panes)
    , m_messages(messages)
    , m_search(search)
    , m_strip(strip)
    , m_importPanel(new ImportPanel(this))
    , m_docks(new Docks(panes, settings, this))
    , m_menu(new MainMenu(menuBar()))
    , m_library(new LibraryVerbs(session, settings, *m_messages, this))
    , m_import(new ImportVerbs(
          session, *m_messages, *m_importPanel, [this] { m_library->openUsual(); }, this))
    , m_view(new ViewVerbs(*m_docks, settings, languages, this))
    , m_go(new GoVerbs(session.selection(), this))
    , m_help(new HelpVerbs(
          session, languages, [this] { return commands(); }, this))
    , m_tools(new QToolBar(this))
    , m_libraryButton(new QToolButton(this))
    , m_status(new QLabel(this))
    , m_quit(makeAction(this, u"window.quit"_s, u"process-stop", {QKeySequence::Quit}))
{
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    layOut(jobs);
    fillToolBar();
    fillMenus(panes);
    connectAll();
    restoreShape();
    retranslateUi();
}

MainWindow::~MainWindow() = default;

QList<QAction *> MainWindow::commands() const { return m_menu->commands(); }

bool MainWindow::start(const QString &library, const QStringList &paths)
{
    bool isNew = false;
    if (library.isEmpty())
        isNew = m_library->openUsual();
    else if (QFileInfo::exists(library))
        m_library->open(library);
    else
        isNew = m_library->create(library);
    if (!paths.isEmpty()) {
        tasks::ImportRequest request;
        request.paths = paths;
        m_import->start(request);
    } else if (isNew) {
        m_import->startSample();
    }
    return m_session.library() && (isNew || !paths.isEmpty());
}

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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportVerbs::dropped(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_import->prepare(ImportVerbs::dropped(event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::layOut(items::JobsModel &jobs)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_messages);
    column->addWidget(m_importPanel);
    column->addWidget(m_docks, 1);
    setCentralWidget(content);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setObjectName(u"statusText"_s);
    m_status->setContentsMargins(8, 0, 8, 0);
    auto *strip = new StatusStrip(jobs, this);
    connect(strip, &StatusStrip::jobsWanted, this, [this] { m_docks->reveal(u"jobs"_s); });
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(strip);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::fillToolBar()
{
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setFloatable(false);
    m_tools->setIconSize(QSize(22, 22));
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const MenuEntry &entry : m_go->menuEntries())
        m_tools->addAction(entry.action);
    m_libraryButton->setObjectName(u"libraryButton"_s);
    m_libraryButton->setMenu(m_library->recentMenu());
    m_libraryButton->setPopupMode(QToolButton::InstantPopup);
    m_libraryButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_libraryButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_tools->addWidget(m_libraryButton);
    addGap();
    m_tools->addWidget(m_search);
    addGap();
    for (QAction *layout : m_view->layoutChoices())
        m_tools->addAction(layout);
    m_tools->addSeparator();
    m_tools->addAction(m_import->filesAction());
    for (QAction *action : m_tools->actions()) {
        auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action));
        const bool worded = m_view->layoutChoices().contains(action) || action == m_import->filesAction();
        if (button && worded)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    addToolBar(m_tools);
}

// The search stands in the middle, and between the others is what it leaves.
void MainWindow::addGap()
{
    auto *gap = new QWidget(m_tools);
    gap->setMinimumWidth(8);
    gap->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_tools->addWidget(gap);
}

void MainWindow::fillMenus(const std::vector<Pane *> &panes)
{
    m_menu->add(m_library->menuEntries());
    m_menu->add(m_import->menuEntries());
    m_menu->add(m_view->menuEntries());
    m_menu->add(m_go->menuEntries());
    m_menu->add(m_search->menuEntries());
    for (const Pane *pane : panes)
        m_menu->add(pane->menuEntries());
    m_menu->add(m_help->menuEntries());
    m_menu->add({{Menu::File, m_quit}});
    m_quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::connectAll()
{
    connect(&m_session, &items::Session::libraryChanged, this, &MainWindow::nameWindow);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_library, &LibraryVerbs::importWanted, m_import, &ImportVerbs::prepare);
    connect(m_library, &LibraryVerbs::jobsWanted, this, [this] { m_docks->reveal(u"jobs"_s); });
    connect(m_import, &ImportVerbs::libraryDropped, m_library, &LibraryVerbs::open);
    connect(m_import, &ImportVerbs::imported, this, [this](bool sample) {
        if (sample)
            offerOwnPages();
    });
    for (Pane *pane : m_panes)
        connect(pane, &Pane::statusChanged, this, &MainWindow::tellStatus);
}

void MainWindow::retranslateUi()
{
    m_menu->retranslateUi();
    m_library->retranslateUi();
    m_import->retranslateUi();
    m_view->retranslateUi();
    m_go->retranslateUi();
    m_help->retranslateUi();
    m_quit->setText(tr("&Quit"));
    m_tools->setWindowTitle(tr("Toolbar"));
    m_tools->setAccessibleName(tr("Toolbar"));
    m_libraryButton->setToolTip(tr("The open library; press for recent ones"));
    nameWindow();
}

void MainWindow::nameWindow()
{
    const tasks::Library *library = m_session.library();
    const QString name = library ? QFileInfo(library->path()).completeBaseName() : QString();
    setWindowTitle(library ? tr("%1 – Baolan").arg(name) : tr("Baolan"));
    const QString shown = library ? name : tr("No library");
    m_libraryButton->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, 200) + u" ▾"_s);
    m_libraryButton->setAccessibleName(tr("Library: %1").arg(shown));
}

void MainWindow::restoreShape()
{
    if (const std::optional<QByteArray> shape = unsealed(m_settings.state(u"window"_s), shapeVersion))
        restoreGeometry(*shape);
    else
        resize(firstSize);
}

void MainWindow::offerOwnPages()
{
    m_messages->show(
        {.kind = Message::Kind::Information,
         .topic = welcomeTopic,
         .text = [] { return tr("This is a sample newspaper, so that there is something to look at."); },
         .details = {},
         .offers = {{[] { return tr("Import Your Own Pages…"); }, [this] { m_import->filesAction()->trigger(); }}}});
}

void MainWindow::tellStatus()
{
    QStringList parts;
    for (const Pane *pane : m_panes) {
        if (!pane->status().isEmpty())
            parts.append(pane->status());
    }
    m_status->setText(parts.join(u" · "_s));
}

} // namespace baolan::ui
