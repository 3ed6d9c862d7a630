// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/job.h"
#include "models/tasks/remainingtime.h"

#include <functional>
#include <mutex>
#include <stop_token>

namespace baolan::tasks {

/// What the thread that works and the Job that is looked at share. All of it may be called from any thread.
class JobControl final
{
public:
    JobControl(JobKind kind, bool dryRun);

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }

    // For who works
    void setTotal(qint64 files, qint64 bytes);
    void setCurrent(const QString &current);
    void setDone(qint64 done, qint64 total);
    void addDone(qint64 files, qint64 bytes);
    void addFile(FileReport file);
    void addFinding(Finding finding);
    void end(JobState state);

    // For who looks
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] JobState state() const;
    [[nodiscard]] JobReport report() const;
    [[nodiscard]] std::vector<FileReport> files(qint64 from) const;
    [[nodiscard]] qint64 fileCount() const;

private:
    std::stop_source m_stop;
    mutable std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    JobState m_state = JobState::Running;
    Progress m_progress;
    RemainingTime m_time;
    JobReport m_report;
};

} // namespace baolan::tasks
