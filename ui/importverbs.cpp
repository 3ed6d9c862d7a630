// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importverbs.h"

#include "models/items/jobwords.h"
#include "ui/actions.h"
#include "ui/filechoice.h"
#include "ui/importpanel.h"
#include "ui/messagebar.h"
#include "ui/sentences.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr auto samplePath = ":/sample"_L1;
constexpr auto topic = "import"_L1;
// More new pages than this are no longer a list that one reads through; then all is shown.
constexpr std::size_t mostShown = 400;

using PageIds = std::vector<domain::PageId>;

bool isSample(const tasks::ImportRequest &request) { return request.paths == QStringList(samplePath); }

} // namespace

ImportVerbs::ImportVerbs(items::Session &session, MessageBar &messages, ImportPanel &panel,
                         std::function<void()> openUsual, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_panel(panel)
    , m_openUsual(std::move(openUsual))
    , m_window(window)
    , m_files(makeAction(this, u"import.files"_s, u"document-import", {Qt::CTRL | Qt::Key_I}))
    , m_folder(makeAction(this, u"import.folder"_s, u"folder-add", {Qt::CTRL | Qt::SHIFT | Qt::Key_I}))
    , m_sample(makeAction(this, u"import.sample"_s, u"view-page", {Qt::CTRL | Qt::ALT | Qt::Key_S}))
{
    connect(m_files, &QAction::triggered, this, &ImportVerbs::chooseFilesToAdd);
    connect(m_folder, &QAction::triggered, this, &ImportVerbs::chooseFolderToAdd);
    connect(m_sample, &QAction::triggered, this, &ImportVerbs::startSample);
    connect(&panel, &ImportPanel::filesWanted, this, &ImportVerbs::chooseFilesToAdd);
    connect(&panel, &ImportPanel::folderWanted, this, &ImportVerbs::chooseFolderToAdd);
    connect(&panel, &ImportPanel::accepted, this, &ImportVerbs::start);
    retranslateUi();
}

QList<MenuEntry> ImportVerbs::menuEntries() const
{
    return {{Menu::File, m_files}, {Menu::File, m_folder}, {Menu::File, m_sample}};
}

void ImportVerbs::retranslateUi()
{
    m_files->setText(tr("&Import Files…"));
    m_files->setIconText(tr("Import"));
    m_folder->setText(tr("Import F&older…"));
    m_sample->setText(tr("Import the Sa&mple Newspaper"));
}

void ImportVerbs::prepare(const QStringList &paths)
{
    if (paths.size() == 1 && paths.first().endsWith(".baolan"_L1, Qt::CaseInsensitive))
        Q_EMIT libraryDropped(paths.first());
    else if (!paths.isEmpty())
        m_panel.add(paths);
}

void ImportVerbs::start(const tasks::ImportRequest &request)
{
    if (!m_session.library())
        m_openUsual();
    tasks::Library *library = m_session.library();
    if (!library)
        return;
    // What is there before tells afterwards which pages are new.
    library->pageIds({}).then(this, [this, request](const domain::Expected<PageIds> &pages) {
        QSet<qint64> before;
        for (const domain::PageId id : pages.value_or(PageIds()))
            before.insert(domain::number(id));
        run(request, before);
    });
}

void ImportVerbs::startSample()
{
    tasks::ImportRequest request;
    request.paths = {samplePath};
    start(request);
}

QStringList ImportVerbs::dropped(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void ImportVerbs::chooseFilesToAdd()
{
    const FileChoice choice{
        .kind = FileChoice::Kind::OpenFiles,
        .title = tr("Pages to Import"),
        .filters = {tr("Pages") + " (*.txt *.md *.html *.htm *.zip *.json *.jsonl)"_L1, tr("All files") + " (*)"_L1},
        .suffix = {},
        .folder = {}};
    chooseFiles(m_window, choice, [this](const QStringList &paths) { prepare(paths); });
}

void ImportVerbs::chooseFolderToAdd()
{
    const FileChoice choice{.kind = FileChoice::Kind::OpenFolder,
                            .title = tr("Folder to Import"),
                            .filters = {},
                            .suffix = {},
                            .folder = {}};
    chooseFiles(m_window, choice, [this](const QStringList &paths) { prepare(paths); });
}

void ImportVerbs::run(const tasks::ImportRequest &request, const QSet<qint64> &before)
{
    tasks::Library *library = m_session.library();
    if (!library)
        return;
    if (library->isReadOnly() && !request.dryRun) {
        m_messages.show(
            message({.kind = domain::ErrorKind::ReadOnly, .subject = library->path(), .detail = {}}, topic));
        return;
    }
    tasks::Job *job = library->startImport(request);
    // By signal: a future has room for one continuation only.
    connect(job, &tasks::Job::finished, this, [this, job, request, before] {
        if (job->result().isResultReadyAt(0))
            finish(request, before, job->result().result());
    });
}

void ImportVerbs::finish(const tasks::ImportRequest &request, const QSet<qint64> &before,
                         const domain::Expected<tasks::JobReport> &answer)
{
    if (!answer) {
        if (answer.error().kind != domain::ErrorKind::Cancelled)
            m_messages.show(message(answer.error(), topic));
        return;
    }
    if (answer->failed > 0 || request.dryRun) {
        const bool bad = answer->failed > 0;
        m_messages.show(
            {.kind = bad ? Message::Kind::Warning : Message::Kind::Information,
             .topic = topic,
             .text =
                 [report = *answer] {
                     return tr("Import: %1. The Jobs pane has the whole report.").arg(items::outcome(report));
                 },
             .details = {},
             .offers = {}});
    }
    if (request.dryRun || answer->pages == 0)
        Q_EMIT imported(false);
    else
        showNew(before, isSample(request));
}

void ImportVerbs::showNew(const QSet<qint64> &before, bool sample)
{
    if (!m_session.library())
        return;
    m_session.library()->pageIds({}).then(this, [this, before, sample](const domain::Expected<PageIds> &pages) {
        tasks::ArticleScope scope;
        for (const domain::PageId id : pages.value_or(PageIds())) {
            if (!before.contains(domain::number(id)))
                scope.pages.push_back(id);
        }
        // Into an empty library everything is new.
        if (before.isEmpty() || scope.pages.size() > mostShown)
            scope.pages.clear();
        m_session.selection().setSearch({});
        m_session.selection().setScope(scope);
        Q_EMIT imported(sample);
    });
}

} // namespace baolan::ui
