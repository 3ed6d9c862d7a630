// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/reanalysisrun.h"

#include "models/analysis/pageanalysis.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/stalepages.h"
#include "models/tasks/pagereader.h"

#include <algorithm>
#include <thread>

namespace baolan::tasks {

using domain::Expected;

namespace {

[[nodiscard]] FileReport reportOf(const domain::Page &page)
{
    return {page.source.file,
            page.source.path,
            FileResult::Replaced,
            {},
            page.source.encoding,
            page.source.replaced,
            static_cast<qint64>(page.articles.size())};
}

} // namespace

/// What one thread loads and reads with.
class ReanalysisRun::Worker final
{
public:
    explicit Worker(ReanalysisRun &run)
        : m_run(run)
        , m_connection(run.m_file.reader())
        , m_pages(m_connection)
        , m_reader(m_connection)
    {
    }

    void take(domain::PageId id)
    {
        std::optional<domain::PageDetail> detail = m_pages.load(id);
        // Another program may have removed it or read it anew meanwhile.
        if (!detail || (m_run.m_wanted == Pages::Stale && detail->page.analysis >= analysis::version))
            return m_run.m_control->addDone(1, 0);
        m_run.m_control->setCurrent(detail->page.source.file);
        auto prepared = std::make_shared<storage::PreparedPage>(
            m_preparer.prepare(m_reader.readAgain(std::move(detail->page)), {}));
        store(id, std::move(prepared));
    }

private:
    void store(domain::PageId id, std::shared_ptr<storage::PreparedPage> prepared)
    {
        auto report = std::make_shared<FileReport>(reportOf(prepared->page));
        const qint64 weight = 8 * prepared->page.source.text.size();
        m_run.m_writing.post(
            weight,
            [run = &m_run, id, prepared = std::move(prepared), report](WriteStores &to) {
                report->result = to.pages.rewrite(*prepared, id) ? FileResult::Replaced : FileResult::Unchanged;
                run->m_writing.addFile(to, *report);
            },
            [run = &m_run, report](const Expected<void> &outcome) { stored(*run, *report, outcome); });
    }

    static void stored(ReanalysisRun &run, FileReport &report, const Expected<void> &outcome)
    {
        if (!outcome && outcome.error().kind == domain::ErrorKind::Cancelled)
            return;
        if (!outcome) {
            report.result = FileResult::Failed;
            report.error = outcome.error();
        }
        run.m_control->addFile(report);
        run.m_control->addDone(1, 0);
        if (!outcome)
            run.m_writing.stopWith(outcome.error());
    }

    ReanalysisRun &m_run;
    storage::Connection m_connection;
    storage::PageStore m_pages;
    PageReader m_reader;
    storage::PagePreparer m_preparer;
};

ReanalysisRun::ReanalysisRun(const storage::LibraryFile &file, Writer *writer, Pages pages,
                             std::shared_ptr<JobControl> control, Work work, IndexKeeper *index)
    : m_file(file)
    , m_wanted(pages)
    , m_control(std::move(control))
    , m_writing(writer, m_control)
    , m_work(work)
    , m_index(index)
{
}

Job::Result ReanalysisRun::run()
{
    if (!m_writing.isStoring())
        return domain::failure(domain::ErrorKind::ReadOnly, m_file.path(), m_file.readOnlyReason());
    if (const Expected<void> found = storage::attempt([this] { findPages(); }); !found)
        return std::unexpected(found.error());
    if (m_pages.empty())
        return m_control->report();
    m_writing.start(JobKind::Reanalysis, m_file.path());
    work();
    tidyUp();
    m_writing.wait();
    if (m_index && !m_control->isCancelled())
        m_index->finish(m_control->token());
    return m_writing.end();
}

void ReanalysisRun::findPages()
{
    storage::Connection connection = m_file.reader();
    connection.setStop(m_control->token());
    m_pages = m_wanted == Pages::All ? storage::allPages(connection)
                                     : storage::pagesReadBefore(connection, analysis::version);
    m_control->setTotal(static_cast<qint64>(m_pages.size()), 0);
}

void ReanalysisRun::work()
{
    if (m_work == Work::Inline)
        return workThrough();
    const auto wanted = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 64);
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < std::min(wanted, m_pages.size()); ++i)
        threads.emplace_back([this] { workThrough(); });
}

void ReanalysisRun::workThrough()
{
    const Expected<void> done = storage::attempt([this] {
        Worker worker(*this);
        for (std::size_t i = m_next++; i < m_pages.size() && !m_control->isCancelled(); i = m_next++)
            worker.take(m_pages[i]);
    });
    if (!done)
        m_writing.stopWith(done.error());
}

/// Names that nobody bears any more leave their records behind.
void ReanalysisRun::tidyUp()
{
    m_writing.wait();
    m_writing.post(
        0, [](WriteStores &to) { storage::EntityStore(to.connection).removeUnused(); }, [](const Expected<void> &) {});
}

} // namespace baolan::tasks
