// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/importrun.h"

#include "models/reading/interchangereader.h"
#include "models/storage/sqliteerror.h"
#include "models/tasks/pagereader.h"
#include "models/tasks/threadname.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
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
    return 8 * page.page.source.text.size() + page.text.size();
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
    explicit Worker(ImportRun &run)
        : m_run(run)
        , m_connection(run.m_file.reader())
        , m_known(m_connection)
        , m_reader(m_connection)
    {
    }

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
        const PageFate fate = m_known.fate(page);
        if (fate.result == FileResult::Unchanged) {
            FileReport unchanged = reportOf(page.source);
            unchanged.result = FileResult::Unchanged;
            m_run.report(std::move(unchanged), m_source);
            return true;
        }
        takePage(m_reader.read(std::move(page.source)), {}, fate);
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
            const PageFate fate = m_known.fate(page.page);
            takePage(std::move(page.page), std::move(page.marks), fate);
        }
    }

    void takePage(domain::Page page, std::vector<domain::Marks> marks, const PageFate &fate)
    {
        FileReport report = reportOf(page.source);
        report.result = fate.result;
        report.articles = static_cast<qint64>(page.articles.size());
        if (!m_run.m_writing.isStoring())
            return m_run.report(std::move(report), m_source);
        if (!fate.former)
            m_known.settleKeys(page, {});
        auto prepared = std::make_shared<storage::PreparedPage>(m_preparer.prepare(std::move(page), std::move(marks)));
        auto told = std::make_shared<FileReport>(std::move(report));
        m_run.m_writing.post(
            weightOf(*prepared),
            [run = &m_run, prepared, told](WriteStores &to) {
                told->result = to.pages.write(*prepared);
                run->m_writing.addFile(to, *told);
            },
            [run = &m_run, told, source = m_source](const Expected<void> &outcome) mutable {
                run->stored(std::move(*told), outcome, std::move(source));
            });
    }

    ImportRun &m_run;
    storage::Connection m_connection;
    PageWriter m_known;
    PageReader m_reader;
    storage::PagePreparer m_preparer;
    std::shared_ptr<SourceDone> m_source;
    QString m_path;
};

ImportRun::ImportRun(const storage::LibraryFile &file, Writer *writer, ImportRequest request,
                     std::shared_ptr<JobControl> control, Work work, IndexKeeper *index)
    : m_file(file)
    , m_request(std::move(request))
    , m_control(std::move(control))
    , m_writing(m_request.dryRun ? nullptr : writer, m_control)
    , m_work(work)
    , m_index(index)
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
    if (!m_writing.isStoring() && !m_request.dryRun)
        return domain::failure(ErrorKind::ReadOnly, m_file.path(), m_file.readOnlyReason());
    m_writing.start(JobKind::Import, m_request.paths.join(u'\n'));
    findSources();
    work();
    m_writing.wait();
    if (m_index && m_writing.isStoring() && !m_control->isCancelled())
        m_index->finish(m_control->token());
    return m_writing.end();
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
        threads.emplace_back([this] {
            nameThread("import");
            workThrough();
        });
}

void ImportRun::workThrough()
{
    const Expected<void> done = storage::attempt([this] {
        Worker worker(*this);
        for (std::size_t i = m_next++; i < m_sources.size() && !m_control->isCancelled(); i = m_next++)
            worker.take(m_sources[i]);
    });
    if (!done)
        m_writing.stopWith(done.error());
}

void ImportRun::report(FileReport file, std::shared_ptr<SourceDone> source)
{
    if (!m_writing.isStoring())
        return m_control->addFile(std::move(file));
    auto told = std::make_shared<FileReport>(std::move(file));
    m_writing.post(
        0, [this, told](WriteStores &to) { m_writing.addFile(to, *told); },
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
        m_writing.stopWith(outcome.error());
}

} // namespace baolan::tasks
