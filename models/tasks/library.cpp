// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/library.h"

#include "models/analysis/pageanalysis.h"
#include "models/storage/articleliststore.h"
#include "models/storage/articleorder.h"
#include "models/storage/backup.h"
#include "models/storage/infostore.h"
#include "models/storage/libraryfile.h"
#include "models/storage/pagestore.h"
#include "models/storage/search/indexer.h"
#include "models/storage/search/searchengine.h"
#include "models/storage/stalepages.h"
#include "models/tasks/changewatch.h"
#include "models/tasks/checkrun.h"
#include "models/tasks/importrun.h"
#include "models/tasks/indexkeeper.h"
#include "models/tasks/jobthread.h"
#include "models/tasks/readerpool.h"
#include "models/tasks/reanalysisrun.h"
#include "models/tasks/writer.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace baolan::tasks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace domain;
using storage::Connection;

namespace {

template<typename T>
[[nodiscard]] T foundOr(std::optional<T> found, const QString &subject)
{
    if (!found)
        storage::fail(ErrorKind::NotFound, subject);
    return std::move(*found);
}

} // namespace

Expected<std::unique_ptr<Library>> Library::open(const QString &path, OpenMode mode, Work work)
{
    return storage::attempt([&] {
        auto file =
            std::make_unique<storage::LibraryFile>(storage::LibraryFile::open(path, mode == OpenMode::ReadWrite));
        return std::unique_ptr<Library>(new Library(std::move(file), work));
    });
}

Expected<std::unique_ptr<Library>> Library::create(const QString &path, Work work)
{
    const Expected<void> made = storage::attempt([&] { storage::LibraryFile::create(path); });
    return made ? open(path, OpenMode::ReadWrite, work) : std::unexpected(made.error());
}

Expected<QString> Library::restore(const QString &backup, const QString &path)
{
    return storage::attempt([&] { return storage::restore(backup, path); });
}

QString Library::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"baolan/library.baolan"_s);
}

Library::Library(std::unique_ptr<storage::LibraryFile> file, Work work)
    : m_work(work)
    , m_file(std::move(file))
    , m_search(std::make_unique<storage::search::SearchEngine>())
    , m_readers(std::make_unique<ReaderPool>(*m_file, work))
{
    m_changePause.setSingleShot(true);
    m_changePause.setInterval(500ms);
    connect(&m_changePause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_changePending, false))
            noteChange();
    });
    const auto fromThread = [this] { QMetaObject::invokeMethod(this, &Library::noteChange, Qt::QueuedConnection); };
    if (!m_file->isReadOnly()) {
        m_index = std::make_unique<IndexKeeper>(*m_file, work, fromThread);
        m_writer = std::make_unique<Writer>(*m_file, work, [fromThread, index = m_index.get()] {
            index->wake();
            fromThread();
        });
    }
    if (work == Work::Background)
        m_watch = std::make_unique<ChangeWatch>(*m_file, fromThread);
}

// Jobs first, for they use all the others; the writer last, so that its connection is the one that tidies up.
Library::~Library()
{
    for (const std::unique_ptr<JobThread> &job : m_jobs)
        job->job()->cancel();
    m_jobs.clear();
    m_watch.reset();
    m_readers.reset();
    m_writer.reset();
    m_index.reset();
}

QString Library::path() const { return m_file->path(); }
bool Library::isReadOnly() const { return m_file->isReadOnly(); }

// At most twice a second: the first change at once, what follows within half a second together.
void Library::noteChange()
{
    if (m_changePause.isActive()) {
        m_changePending = true;
        return;
    }
    m_changePause.start();
    Q_EMIT changed();
}

QFuture<Expected<LibraryInfo>> Library::info() const
{
    return m_readers->ask({}, [file = m_file.get()](const Connection &connection) {
        const storage::Counts counts = storage::counts(connection);
        LibraryInfo info;
        info.path = file->path();
        info.readOnly = file->isReadOnly();
        info.readOnlyReason = file->readOnlyReason();
        info.schema = counts.schema;
        info.sqliteVersion = storage::sqliteVersion();
        info.bytes = counts.bytes;
        info.publications = counts.publications;
        info.issues = counts.issues;
        info.pages = counts.pages;
        info.stalePages = storage::countReadBefore(connection, analysis::version);
        info.articles = counts.articles;
        info.characters = counts.characters;
        info.indexBytes = QFileInfo(storage::search::IndexFile::path(file->path())).size();
        info.unindexed = storage::search::behind(connection);
        info.span = counts.span;
        return info;
    });
}

QFuture<Expected<Archive>> Library::archive() const
{
    return m_readers->ask({},
                          [](const Connection &connection) { return storage::PublicationStore(connection).archive(); });
}

QFuture<Expected<std::vector<PageEntry>>> Library::pages(IssueId issue) const
{
    return m_readers->ask(
        {}, [issue](const Connection &connection) { return storage::PublicationStore(connection).pages(issue); });
}

QFuture<Expected<std::vector<ArticleId>>> Library::articleIds(const ArticleQuery &query, std::stop_token stop) const
{
    return m_readers->ask(std::move(stop),
                          [query](const Connection &connection) { return storage::articleIds(connection, query); });
}

QFuture<Expected<std::vector<ArticleRow>>> Library::articleRows(std::vector<ArticleId> ids, std::stop_token stop) const
{
    return m_readers->ask(std::move(stop), [ids = std::move(ids)](const Connection &connection) {
        return storage::ArticleListStore(connection).rows(ids);
    });
}

QFuture<Expected<ArticleDetail>> Library::article(ArticleId id) const
{
    return m_readers->ask({}, [id](const Connection &connection) {
        return foundOr(storage::PageStore(connection).article(id), u"article %1"_s.arg(number(id)));
    });
}

QFuture<Expected<ArticleId>> Library::articleByKey(const QString &key) const
{
    return m_readers->ask(
        {}, [key](const Connection &connection) { return foundOr(storage::ArticleStore(connection).byKey(key), key); });
}

QFuture<Expected<PageDetail>> Library::page(PageId id) const
{
    return m_readers->ask({}, [id](const Connection &connection) {
        return foundOr(storage::PageStore(connection).load(id), u"page %1"_s.arg(number(id)));
    });
}

QFuture<Expected<std::vector<PageId>>> Library::pageIds(const ArticleScope &scope, std::stop_token stop) const
{
    return m_readers->ask(std::move(stop), [scope](const Connection &connection) {
        return storage::ArticleListStore(connection).pageIds(scope);
    });
}

Job *Library::startImport(const ImportRequest &request)
{
    const auto control = std::make_shared<JobControl>(JobKind::Import, request.dryRun);
    auto thread = std::make_unique<JobThread>(JobKind::Import, request.paths.join(u", "_s), control);
    thread->start(
        [this, request, control] {
            return ImportRun(*m_file, m_writer.get(), request, control, m_work, m_index.get()).run();
        },
        m_work, this);
    return start(std::move(thread));
}

Job *Library::startCheck(bool rebuild)
{
    const JobKind kind = rebuild ? JobKind::Rebuild : JobKind::Check;
    const auto control = std::make_shared<JobControl>(kind, false);
    auto thread = std::make_unique<JobThread>(kind, path(), control);
    thread->start(
        [this, rebuild, control] { return CheckRun(*m_file, m_writer.get(), m_index.get(), rebuild, control).run(); },
        m_work, this);
    return start(std::move(thread));
}

Job *Library::startReanalysis(bool all)
{
    const auto pages = all ? ReanalysisRun::Pages::All : ReanalysisRun::Pages::Stale;
    const auto control = std::make_shared<JobControl>(JobKind::Reanalysis, false);
    auto thread = std::make_unique<JobThread>(JobKind::Reanalysis, path(), control);
    thread->start(
        [this, pages, control] {
            return ReanalysisRun(*m_file, m_writer.get(), pages, control, m_work, m_index.get()).run();
        },
        m_work, this);
    return start(std::move(thread));
}

Job *Library::startBackup(const QString &target, bool replace)
{
    const auto control = std::make_shared<JobControl>(JobKind::Backup, false);
    auto thread = std::make_unique<JobThread>(JobKind::Backup, target, control);
    const auto run = [this, target, replace, control]() -> Job::Result {
        const Expected<void> done = storage::attempt([&] {
            storage::backup(
                m_file->reader(), target, replace ? storage::Replace::Yes : storage::Replace::No,
                [&](qint64 copied, qint64 total) { control->setDone(copied, total); }, control->token());
        });
        return done ? Job::Result(control->report()) : std::unexpected(done.error());
    };
    thread->start(run, m_work, this);
    return start(std::move(thread));
}

Job *Library::start(std::unique_ptr<JobThread> thread)
{
    Job *job = thread->job();
    m_jobs.push_back(std::move(thread));
    Q_EMIT jobStarted(job);
    return job;
}

QList<Job *> Library::jobs() const
{
    QList<Job *> jobs;
    for (const std::unique_ptr<JobThread> &thread : m_jobs)
        jobs.append(thread->job());
    return jobs;
}

void Library::forget(Job *job)
{
    const auto found =
        std::ranges::find(m_jobs, job, [](const std::unique_ptr<JobThread> &thread) { return thread->job(); });
    if (found == m_jobs.end())
        return;
    m_jobs.erase(found);
    delete job;
}

} // namespace baolan::tasks
