// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/libraryverbs.h"

#include "models/items/articlewords.h"
#include "models/items/jobwords.h"
#include "ui/actions.h"
#include "ui/filechoice.h"
#include "ui/messagebar.h"
#include "ui/sentences.h"
#include "ui/settings.h"

#include <QDate>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr auto topic = "library"_L1;
constexpr auto analysisTopic = "analysis"_L1;

QStringList libraryFilter(const QString &name, const QString &all)
{
    return {name + " (*.baolan)"_L1, all + " (*)"_L1};
}

QString figures(const tasks::LibraryInfo &info)
{
    const QLocale locale;
    QStringList parts{LibraryVerbs::tr("%n publication(s)", nullptr, int(info.publications)),
                      LibraryVerbs::tr("%n issue(s)", nullptr, int(info.issues)),
                      LibraryVerbs::tr("%n page(s)", nullptr, int(info.pages)),
                      LibraryVerbs::tr("%n article(s)", nullptr, int(info.articles)),
                      LibraryVerbs::tr("%1 characters").arg(locale.toString(info.characters))};
    if (!info.span.isOpen())
        parts.append(shown(info.span));
    return parts.join(u" · "_s);
}

} // namespace

LibraryVerbs::LibraryVerbs(items::Session &session, Settings &settings, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
    , m_recent(std::make_unique<QMenu>())
{
    createActions();
    connect(&session, &items::Session::libraryChanged, this, &LibraryVerbs::enableActions);
    connect(&settings, &Settings::recentLibrariesChanged, this, &LibraryVerbs::listRecent);
    retranslateUi();
    enableActions();
}

LibraryVerbs::~LibraryVerbs() = default;

QList<MenuEntry> LibraryVerbs::menuEntries() const
{
    return {{Menu::File, m_new},       {Menu::File, m_open},   {Menu::File, m_recent->menuAction()},
            {Menu::File, m_close},     {Menu::File, nullptr},  {Menu::File, m_info},
            {Menu::File, m_reanalyse}, {Menu::File, m_check},  {Menu::File, m_rebuild},
            {Menu::File, m_backup},    {Menu::File, m_restore}};
}

void LibraryVerbs::retranslateUi()
{
    m_new->setText(tr("&New Library…"));
    m_open->setText(tr("&Open Library…"));
    m_recent->setTitle(tr("Open &Recent"));
    m_close->setText(tr("C&lose Library"));
    m_info->setText(tr("Library I&nformation"));
    m_reanalyse->setText(tr("Bring Analysis Up to &Date"));
    m_check->setText(tr("&Check Library"));
    m_rebuild->setText(tr("Check and Re&build"));
    m_backup->setText(tr("Back &Up…"));
    m_restore->setText(tr("Re&store Backup…"));
    listRecent();
}

bool LibraryVerbs::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_session.library() && m_session.library()->path() == absolute)
        return true;
    domain::Expected<std::unique_ptr<tasks::Library>> library = tasks::Library::open(absolute);
    if (!library) {
        Message failed = message(library.error(), topic);
        if (library.error().kind == domain::ErrorKind::NotALibrary)
            failed.offers.push_back(
                {[] { return tr("Import It"); }, [this, absolute] { Q_EMIT importWanted({absolute}); }});
        m_messages.show(std::move(failed));
        if (library.error().kind == domain::ErrorKind::NotFound)
            m_settings.removeRecentLibrary(absolute);
        return false;
    }
    take(std::move(*library));
    return true;
}

bool LibraryVerbs::create(const QString &path)
{
    domain::Expected<std::unique_ptr<tasks::Library>> library =
        tasks::Library::create(QFileInfo(path).absoluteFilePath());
    if (!library) {
        m_messages.show(message(library.error(), topic));
        return false;
    }
    take(std::move(*library));
    return true;
}

bool LibraryVerbs::openUsual()
{
    const QString last = m_settings.lastLibrary();
    const QString usual = tasks::Library::defaultPath();
    if (!last.isEmpty() && (QFileInfo::exists(last) || last != usual)) {
        open(last);
        return false;
    }
    if (QFileInfo::exists(usual)) {
        open(usual);
        return false;
    }
    return create(usual);
}

void LibraryVerbs::createActions()
{
    m_new = makeAction(this, u"library.new"_s, u"document-new", {QKeySequence::New});
    m_open = makeAction(this, u"library.open"_s, u"document-open", {QKeySequence::Open});
    m_close = makeAction(this, u"library.close"_s, u"window-close", {Qt::CTRL | Qt::SHIFT | Qt::Key_W});
    m_info = makeAction(this, u"library.info"_s, u"dialog-information", {Qt::ALT | Qt::Key_Return});
    m_check = makeAction(this, u"library.check"_s, u"dialog-ok", {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    m_rebuild = makeAction(this, u"library.rebuild"_s, u"view-refresh", {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    m_reanalyse = makeAction(this, u"library.reanalyse"_s, u"view-refresh", {Qt::CTRL | Qt::SHIFT | Qt::Key_Y});
    m_backup = makeAction(this, u"library.backup"_s, u"document-save", {QKeySequence::SaveAs});
    m_restore = makeAction(this, u"library.restore"_s, u"edit-undo", {Qt::CTRL | Qt::SHIFT | Qt::Key_U});
    m_recent->menuAction()->setIcon({});
    m_recent->menuAction()->setObjectName(u"library.recent"_s);
    connect(m_new, &QAction::triggered, this, &LibraryVerbs::chooseNew);
    connect(m_open, &QAction::triggered, this, &LibraryVerbs::chooseOpen);
    connect(m_close, &QAction::triggered, this, [this] {
        m_session.setLibrary(nullptr);
        m_messages.withdraw(topic);
        m_settings.setLastLibrary({});
    });
    connect(m_info, &QAction::triggered, this, &LibraryVerbs::showInfo);
    connect(m_check, &QAction::triggered, this, [this] { check(false); });
    connect(m_rebuild, &QAction::triggered, this, [this] { check(true); });
    connect(m_reanalyse, &QAction::triggered, this, &LibraryVerbs::reanalyse);
    connect(m_backup, &QAction::triggered, this, &LibraryVerbs::chooseBackupTarget);
    connect(m_restore, &QAction::triggered, this, &LibraryVerbs::chooseBackup);
}

void LibraryVerbs::enableActions()
{
    const tasks::Library *library = m_session.library();
    for (QAction *action : {m_close, m_info, m_check, m_backup})
        action->setEnabled(library);
    for (QAction *action : {m_rebuild, m_reanalyse})
        action->setEnabled(library && !library->isReadOnly());
}

void LibraryVerbs::take(std::unique_ptr<tasks::Library> library)
{
    const QString path = library->path();
    const bool readOnly = library->isReadOnly();
    m_session.setLibrary(std::move(library));
    m_settings.setLastLibrary(path);
    m_settings.addRecentLibrary(path);
    m_messages.withdraw(topic);
    m_messages.withdraw(analysisTopic);
    if (!readOnly)
        offerReanalysis();
    if (readOnly) {
        m_messages.show(
            {.kind = Message::Kind::Information,
             .topic = topic,
             .text =
                 [path] {
                     return tr("The library “%1” may only be read; nothing can be imported.").arg(shownPath(path));
                 },
             .details = {},
             .offers = {}});
    }
}

void LibraryVerbs::chooseNew()
{
    const FileChoice choice{.kind = FileChoice::Kind::SaveFile,
                            .title = tr("New Library"),
                            .filters = libraryFilter(tr("Baolan libraries"), tr("All files")),
                            .suffix = u"baolan"_s,
                            .folder = QFileInfo(tasks::Library::defaultPath()).absolutePath()};
    chooseFiles(m_window, choice, [this](const QStringList &paths) { create(paths.value(0)); });
}

void LibraryVerbs::chooseOpen()
{
    const FileChoice choice{.kind = FileChoice::Kind::OpenFile,
                            .title = tr("Open Library"),
                            .filters = libraryFilter(tr("Baolan libraries"), tr("All files")),
                            .suffix = {},
                            .folder = QFileInfo(m_settings.lastLibrary()).absolutePath()};
    chooseFiles(m_window, choice, [this](const QStringList &paths) { open(paths.value(0)); });
}

void LibraryVerbs::check(bool rebuild)
{
    if (!m_session.library())
        return;
    m_session.library()->startCheck(rebuild);
    Q_EMIT jobsWanted();
}

void LibraryVerbs::reanalyse()
{
    if (!m_session.library())
        return;
    m_messages.withdraw(analysisTopic);
    m_session.library()->startReanalysis();
    Q_EMIT jobsWanted();
}

/// Nothing is read anew unasked: it takes its time, and the library may be used by others meanwhile.
void LibraryVerbs::offerReanalysis()
{
    m_session.library()->info().then(this, [this](const domain::Expected<tasks::LibraryInfo> &info) {
        const tasks::Library *library = m_session.library();
        if (!info || info->stalePages == 0 || !library || library->path() != info->path)
            return;
        m_messages.show({.kind = Message::Kind::Information,
                         .topic = analysisTopic,
                         .text =
                             [stale = info->stalePages] {
                                 return tr("An older version read %n page(s) of this library.", nullptr, int(stale));
                             },
                         .details = {},
                         .offers = {{[] { return tr("Bring Up to Date"); }, [this] { reanalyse(); }}}});
    });
}

void LibraryVerbs::chooseBackupTarget()
{
    const QFileInfo library(m_session.library()->path());
    const QString name = u"%1-%2.baolan"_s.arg(library.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const FileChoice choice{.kind = FileChoice::Kind::SaveFile,
                            .title = tr("Back Up the Library"),
                            .filters = libraryFilter(tr("Baolan libraries"), tr("All files")),
                            .suffix = u"baolan"_s,
                            .folder = library.absolutePath() + u'/' + name};
    chooseFiles(m_window, choice, [this](const QStringList &paths) {
        if (m_session.library()) {
            m_session.library()->startBackup(paths.value(0));
            Q_EMIT jobsWanted();
        }
    });
}

void LibraryVerbs::chooseBackup()
{
    const FileChoice choice{.kind = FileChoice::Kind::OpenFile,
                            .title = tr("Restore a Backup"),
                            .filters = libraryFilter(tr("Baolan libraries"), tr("All files")),
                            .suffix = {},
                            .folder = QFileInfo(m_settings.lastLibrary()).absolutePath()};
    chooseFiles(m_window, choice, [this](const QStringList &paths) { offerRestore(paths.value(0)); });
}

void LibraryVerbs::offerRestore(const QString &backup)
{
    const QString path = m_session.library() ? m_session.library()->path() : tasks::Library::defaultPath();
    m_messages.show({.kind = Message::Kind::Warning,
                     .topic = topic,
                     .text =
                         [backup, path] {
                             return tr("Put “%1” in the place of “%2”? What stands there now is kept beside it.")
                                 .arg(shownPath(backup), shownPath(path));
                         },
                     .details = {},
                     .offers = {{[] { return tr("Restore"); }, [this, backup, path] { restore(backup, path); }}}});
}

void LibraryVerbs::restore(const QString &backup, const QString &path)
{
    m_session.setLibrary(nullptr);
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async, [backup, path] { return tasks::Library::restore(backup, path); })
        .then(this, [this, path](const domain::Expected<QString> &kept) {
            if (!kept) {
                if (QFileInfo::exists(path))
                    open(path);
                m_messages.show(message(kept.error(), topic));
                return;
            }
            if (!open(path))
                return;
            m_messages.show({.kind = Message::Kind::Information,
                             .topic = topic,
                             .text =
                                 [kept = *kept] {
                                     return kept.isEmpty()
                                                ? tr("The backup is restored.")
                                                : tr("The backup is restored. The former library is now “%1”.")
                                                      .arg(shownPath(kept));
                                 },
                             .details = {},
                             .offers = {}});
        });
}

void LibraryVerbs::showInfo()
{
    m_session.library()->info().then(this, [this](const domain::Expected<tasks::LibraryInfo> &info) {
        if (!info) {
            m_messages.show(message(info.error(), topic));
            return;
        }
        m_messages.show({.kind = Message::Kind::Information,
                         .topic = topic,
                         .text = [info = *info] { return figures(info); },
                         .details =
                             [info = *info] {
                                 return tr("%1\n%2 · schema %3 · SQLite %4")
                                     .arg(info.path, items::sizeName(info.bytes), QString::number(info.schema),
                                          info.sqliteVersion);
                             },
                         .offers = {}});
    });
}

void LibraryVerbs::listRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.recentLibraries();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(shownPath(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (!paths.isEmpty()) {
        m_recent->addSeparator();
        QAction *forget = m_recent->addAction(tr("&Forget These"));
        connect(forget, &QAction::triggered, &m_settings, &Settings::clearRecentLibraries);
    }
    m_recent->menuAction()->setEnabled(!paths.isEmpty());
}

} // namespace baolan::ui
