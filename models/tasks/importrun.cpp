// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/importrun.h"

#include "models/analysis/pageanalysis.h"
#include "models/reading/interchangereader.h"
#include "models/storage/sqliteerror.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <semaphore>
#include <thread>

namespace baolan::tasks {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::Expected;

namespace {

[[nodiscard]] bool isInterchangeName(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) || path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}

[[nodiscard]] FileReport reportOf(const domain::PageText &text)
{
    return {text.file, text.path, FileResult::Imported, {}, text.encoding, text.replaced, 0};
}

[[nodiscard]] FileReport reportOf(const domain::Error &error, const QString &file, const QString &path)
{
    return {file, path, FileResult::Failed, error, {}, 0, 0};
}

/// About what a page holds in memory while it waits.
[[nodiscard]] qint64 weightOf(const storage::PreparedPage &page)
{
    return 4 * page.page.source.text.size() + page.text.size();
}

} // namespace

/// Held by all who still have to do with a source; when the last lets go, the source is done.
class ImportRun::SourceDone final
{
public:
    SourceDone(std::shared_ptr<JobControl> control, qint64 bytes) : m_control(std::move(control)), m_bytes(bytes) {}
    ~SourceDone()
    {
        if (!m_control->isCancelled())
            m_control->addDone(1, m_bytes);
    }
    SourceDone(const SourceDone &) = delete;
    SourceDone &operator=(const SourceDone &) = delete;

private:
    std::shared_ptr<JobControl> m_control;
    qint64 m_bytes;
};

/// What one thread reads and understands with.
class ImportRun::Worker final
{
public:
    explicit Worker(ImportRun &run) : m_run(run), m_connection(run.m_file.reader()), m_known(m_connection) {}

    void take(const reading::Source &source)
    {
        m_source = std::make_shared<SourceDone>(m_run.m_control, source.size);
        m_path = source.path;
        m_run.m_control->setCurrent(source.file);
        if (isInterchangeName(source.path))
            takeInterchange(source);
        else
            reading::read(source, m_run.m_options,
                          [this](Expected<domain::PageText> text) { return takeText(std::move(text)); });
        m_source.reset();
    }

private:
    bool takeText(Expected<domain::PageText> text)
    {
        if (m_run.m_control->isCancelled())
            return false;
        if (!text) {
            m_run.report(reportOf(text.error(), text.error().subject, m_path),
                         m_source); // a member is told by its own name
            return true;
        }
        domain::Page page;
        page.source = std::move(*text);
        if (m_known.fate(page).result == FileResult::Unchanged) {
            FileReport unchanged = reportOf(page.source);
            unchanged.result = FileResult::Unchanged;
            m_run.report(std::move(unchanged), m_source);
            return true;
        }
        takePage(analysis::analysePage(std::move(page.source)), {});
        return true;
    }

    void fail(const reading::Source &source, const domain::Error &error)
    {
        m_run.report(reportOf(error, source.file, source.path), m_source);
    }

    void takeInterchange(const reading::Source &source)
    {
        QFile file(source.path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(source, {ErrorKind::Unreadable, source.path, file.errorString()});
        if (file.size() > m_run.m_options.maxFileBytes * 16)
            return fail(source, {ErrorKind::TooLarge, source.path, QString::number(file.size())});
        Expected<std::vector<reading::InterchangePage>> pages = reading::readInterchange(source.file, file.readAll());
        if (!pages)
            return fail(source, pages.error());
        for (reading::InterchangePage &page : *pages) {
            if (m_run.m_control->isCancelled())
                return;
            takePage(std::move(page.page), std::move(page.marks));
        }
    }

    void takePage(domain::Page page, std::vector<domain::Marks> marks)
    {
        const PageFate fate = m_known.fate(page);
        FileReport report = reportOf(page.source);
        report.result = fate.result;
        report.articles = static_cast<qint64>(page.articles.size());
        if (!m_run.m_writer)
            return m_run.report(std::move(report), m_source);
        if (!fate.former)
            m_known.settleKeys(page, {});
        auto prepared = std::make_shared<storage::PreparedPage>(
            m_preparer.prepare(std::move(page), std::move(marks), analysis::version));
        auto told = std::make_shared<FileReport>(std::move(report));
        m_run.post(
            weightOf(*prepared),
            [run = &m_run, prepared, told](WriteStores &to) {
                told->result = to.pages.write(std::move(*prepared));
                to.jobs.addFile(run->m_job, run->m_filesWritten++, *told);
            },
            [run = &m_run, told, source = m_source](const Expected<void> &outcome) mutable {
                run->stored(std::move(*told), outcome, std::move(source));
            });
    }

    ImportRun &m_run;
    storage::Connection m_connection;
    PageWriter m_known;
    storage::PagePreparer m_preparer;
    std::shared_ptr<SourceDone> m_source;
    QString m_path;
};

ImportRun::ImportRun(const storage::LibraryFile &file, Writer *writer, ImportRequest request,
                     std::shared_ptr<JobControl> control, Work work)
    : m_file(file)
    , m_writer(request.dryRun ? nullptr : writer)
    , m_request(std::move(request))
    , m_control(std::move(control))
    , m_work(work)
    , m_options(options())
{
}

reading::ReadOptions ImportRun::options() const
{
    reading::ReadOptions options;
    options.encoding = m_request.encoding;
    options.hints = m_request.hints;
    return options;
}

Expected<JobReport> ImportRun::run()
{
    if (!m_writer && !m_request.dryRun)
        return domain::failure(ErrorKind::ReadOnly, m_file.path(), m_file.readOnlyReason());
    startJob();
    findSources();
    work();
    waitForWriter();
    const bool cancelled = m_control->isCancelled() && !m_fatal;
    const JobState state = m_fatal ? JobState::Failed : cancelled ? JobState::Cancelled : JobState::Done;
    endJob(state);
    const JobReport report = m_control->report();
    if (m_fatal && report.pages == 0)
        return std::unexpected(*m_fatal);
    return report;
}

void ImportRun::startJob()
{
    post(
        0, [this](WriteStores &to) { m_job = to.jobs.start(JobKind::Import, m_request.paths.join(u'\n')); },
        [this](const Expected<void> &outcome) {
            if (!outcome)
                stopWith(outcome.error());
        });
    waitForWriter();
}

void ImportRun::findSources()
{
    QStringList pages;
    for (const QString &path : m_request.paths) {
        const QFileInfo info(path);
        if (isInterchangeName(path) && info.isFile())
            m_sources.push_back({info.absoluteFilePath(), info.fileName(), info.size(), {}});
        else
            pages.append(path);
    }
    reading::Sources found =
        pages.isEmpty() ? reading::Sources{} : reading::findSources(pages, m_options, m_control->token());
    std::ranges::move(found.files, std::back_inserter(m_sources));
    qint64 bytes = 0;
    for (const reading::Source &source : m_sources)
        bytes += source.size;
    m_control->setTotal(static_cast<qint64>(m_sources.size()), bytes);
    for (const reading::Skipped &skipped : found.skipped)
        report(reportOf(skipped, QFileInfo(skipped.subject).fileName(), skipped.subject), nullptr);
}

void ImportRun::work()
{
    if (m_work == Work::Inline)
        return workThrough();
    const int wanted =
        m_request.workers > 0 ? m_request.workers : static_cast<int>(std::thread::hardware_concurrency());
    const int count = std::clamp(wanted, 1, static_cast<int>(std::clamp<std::size_t>(m_sources.size(), 1, 64)));
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([this] { workThrough(); });
}

void ImportRun::workThrough()
{
    const Expected<void> done = storage::attempt([this] {
        Worker worker(*this);
        for (std::size_t i = m_next++; i < m_sources.size() && !m_control->isCancelled(); i = m_next++)
            worker.take(m_sources[i]);
    });
    if (!done)
        stopWith(done.error());
}

void ImportRun::report(FileReport file, std::shared_ptr<SourceDone> source)
{
    if (!m_writer)
        return m_control->addFile(std::move(file));
    auto told = std::make_shared<FileReport>(std::move(file));
    post(
        0, [this, told](WriteStores &to) { to.jobs.addFile(m_job, m_filesWritten++, *told); },
        [this, told, source = std::move(source)](const Expected<void> &outcome) mutable {
            stored(std::move(*told), outcome, std::move(source));
        });
}

void ImportRun::stored(FileReport file, const Expected<void> &outcome, std::shared_ptr<SourceDone>)
{
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
        return;
    if (!outcome && file.result != FileResult::Failed) {
        file.result = FileResult::Failed;
        file.error = outcome.error();
    }
    m_control->addFile(std::move(file));
    if (!outcome)
        stopWith(outcome.error());
}

void ImportRun::post(qint64 weight, Writer::Task task, Writer::Outcome outcome)
{
    if (!m_writer)
        return;
    {
        const std::scoped_lock guard(m_mutex);
        ++m_pending;
    }
    m_writer->post(m_control->token(), weight, std::move(task),
                   [this, outcome = std::move(outcome)](const Expected<void> &result) mutable {
                       outcome(result);
                       outcome = nullptr; // with it goes the hold on the source, before anybody waiting here goes on
                       const std::scoped_lock guard(m_mutex);
                       --m_pending;
                       m_settled.notify_all();
                   });
}

void ImportRun::waitForWriter()
{
    std::unique_lock guard(m_mutex);
    m_settled.wait(guard, [this] { return m_pending == 0; });
}

// The row of a job that was cancelled is ended all the same, so its token is not asked here.
void ImportRun::endJob(JobState state)
{
    if (m_writer && m_job != domain::JobId::None) {
        std::binary_semaphore written(0);
        m_writer->post(
            {}, 0, [this, state](WriteStores &to) { to.jobs.end(m_job, state); },
            [&written](const Expected<void> &) { written.release(); });
        written.acquire();
    }
    m_control->end(state);
}

// A full disk or a lost library will not get better with the next page; one broken page was reported and stops nothing.
void ImportRun::stopWith(const domain::Error &error)
{
    const auto ends = {ErrorKind::DiskFull, ErrorKind::ReadOnly,    ErrorKind::Locked,
                       ErrorKind::Damaged,  ErrorKind::NotALibrary, ErrorKind::Unreadable};
    if (!std::ranges::contains(ends, error.kind))
        return;
    {
        const std::scoped_lock guard(m_mutex);
        if (!m_fatal && !m_control->isCancelled())
            m_fatal = error;
    }
    m_control->cancel();
}

} // namespace baolan::tasks
