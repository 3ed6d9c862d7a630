// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/jobcontrol.h"

#include <algorithm>

namespace baolan::tasks {

using Clock = std::chrono::steady_clock;

JobControl::JobControl(JobKind kind, bool dryRun)
{
    m_report.kind = kind;
    m_report.dryRun = dryRun;
    m_time.add(m_started, 0);
}

void JobControl::setTotal(qint64 files, qint64 bytes)
{
    const std::scoped_lock guard(m_mutex);
    m_progress.total = files;
    m_progress.bytesTotal = bytes;
}

void JobControl::setCurrent(const QString &current)
{
    const std::scoped_lock guard(m_mutex);
    m_progress.current = current;
}

void JobControl::setDone(qint64 done, qint64 total)
{
    const std::scoped_lock guard(m_mutex);
    m_progress.done = done;
    m_progress.total = total;
    m_time.add(Clock::now(), done);
}

void JobControl::addDone(qint64 files, qint64 bytes)
{
    const std::scoped_lock guard(m_mutex);
    m_progress.done += files;
    m_progress.bytesDone += bytes;
    m_report.bytes += bytes;
    m_time.add(Clock::now(), m_progress.bytesTotal > 0 ? m_progress.bytesDone : m_progress.done);
}

void JobControl::addFile(FileReport file)
{
    const std::scoped_lock guard(m_mutex);
    switch (file.result) {
    case FileResult::Imported:
    case FileResult::Replaced:
        ++m_report.pages;
        m_report.articles += file.articles;
        break;
    case FileResult::Unchanged: ++m_report.unchanged; break;
    case FileResult::Failed: ++m_report.failed; break;
    }
    m_report.files.push_back(std::move(file));
}

void JobControl::addFinding(Finding finding)
{
    const std::scoped_lock guard(m_mutex);
    m_report.findings.push_back(std::move(finding));
}

void JobControl::end(JobState state)
{
    const std::scoped_lock guard(m_mutex);
    m_state = state;
    m_progress.current.clear();
    m_progress.remaining.reset();
    m_report.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_started);
}

Progress JobControl::progress() const
{
    const std::scoped_lock guard(m_mutex);
    Progress progress = m_progress;
    const bool bytes = progress.bytesTotal > 0;
    if (m_state == JobState::Running && (bytes || progress.total > 0))
        progress.remaining = m_time.until(bytes ? progress.bytesTotal : progress.total);
    return progress;
}

JobState JobControl::state() const
{
    const std::scoped_lock guard(m_mutex);
    return m_state;
}

JobReport JobControl::report() const
{
    const std::scoped_lock guard(m_mutex);
    return m_report;
}

std::vector<FileReport> JobControl::files(qint64 from) const
{
    const std::scoped_lock guard(m_mutex);
    const auto first = std::clamp<qint64>(from, 0, static_cast<qint64>(m_report.files.size()));
    return {m_report.files.begin() + first, m_report.files.end()};
}

qint64 JobControl::fileCount() const
{
    const std::scoped_lock guard(m_mutex);
    return static_cast<qint64>(m_report.files.size());
}

} // namespace baolan::tasks
