// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/jobwriting.h"

#include <algorithm>
#include <semaphore>

namespace baolan::tasks {

using domain::ErrorKind;
using domain::Expected;

JobWriting::JobWriting(Writer *writer, std::shared_ptr<JobControl> control)
    : m_writer(writer)
    , m_control(std::move(control))
{
}

void JobWriting::start(JobKind kind, const QString &subject)
{
    post(
        0, [this, kind, subject](WriteStores &to) { m_job = to.jobs.start(kind, subject); },
        [this](const Expected<void> &outcome) {
            if (!outcome)
                stopWith(outcome.error());
        });
    wait();
}

void JobWriting::addFile(WriteStores &to, const FileReport &file) { to.jobs.addFile(m_job, m_filesWritten++, file); }

void JobWriting::post(qint64 weight, Writer::Task task, Writer::Outcome outcome)
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
                       outcome = nullptr; // with it goes what it holds, before anybody waiting here goes on
                       const std::scoped_lock guard(m_mutex);
                       --m_pending;
                       m_settled.notify_all();
                   });
}

void JobWriting::wait()
{
    std::unique_lock guard(m_mutex);
    m_settled.wait(guard, [this] { return m_pending == 0; });
}

Job::Result JobWriting::end()
{
    wait();
    const bool cancelled = m_control->isCancelled() && !m_fatal;
    const JobState state = m_fatal ? JobState::Failed : cancelled ? JobState::Cancelled : JobState::Done;
    endRow(state);
    m_control->end(state);
    const JobReport report = m_control->report();
    if (m_fatal && report.pages == 0)
        return std::unexpected(*m_fatal);
    return report;
}

// The row of a job that was cancelled is ended all the same, so its token is not asked here.
void JobWriting::endRow(JobState state)
{
    if (!m_writer || m_job == domain::JobId::None)
        return;
    std::binary_semaphore written(0);
    m_writer->post(
        {}, 0, [this, state](WriteStores &to) { to.jobs.end(m_job, state); },
        [&written](const Expected<void> &) { written.release(); });
    written.acquire();
}

// A full disk or a lost library will not get better with the next page; one broken page was reported and stops nothing.
void JobWriting::stopWith(const domain::Error &error)
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
