// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/jobcontrol.h"
#include "models/tasks/work.h"

#include <QPromise>

#include <functional>
#include <thread>

namespace baolan::tasks {

/// A job with the thread that does it. Going, it asks the work to stop and waits for it.
class JobThread final
{
public:
    using Run = std::function<Job::Result()>;

    JobThread(JobKind kind, QString subject, std::shared_ptr<JobControl> control);
    ~JobThread();
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;

    /// Makes the job and begins; `owner` becomes the job's parent.
    void start(Run run, Work work, QObject *owner);
    [[nodiscard]] Job *job() const { return m_job; }

private:
    void work(const Run &run);

    JobKind m_kind;
    QString m_subject;
    std::shared_ptr<JobControl> m_control;
    QPromise<Job::Result> m_promise;
    Job *m_job = nullptr; ///< its parent's
    std::jthread m_thread;
};

} // namespace baolan::tasks
