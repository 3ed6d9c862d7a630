// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/jobthread.h"

namespace baolan::tasks {

JobThread::JobThread(JobKind kind, QString subject, std::shared_ptr<JobControl> control)
    : m_kind(kind)
    , m_subject(std::move(subject))
    , m_control(std::move(control))
{
}

JobThread::~JobThread() { m_control->cancel(); }

void JobThread::start(Run run, Work work, QObject *owner)
{
    m_promise.start();
    m_job = new Job(m_kind, m_subject, m_control, m_promise.future(), owner);
    if (work == Work::Inline)
        this->work(run);
    else
        m_thread = std::jthread([this, run = std::move(run)] { this->work(run); });
}

void JobThread::work(const Run &run)
{
    Job::Result result = run();
    if (m_control->state() == JobState::Running) {
        const bool cancelled = m_control->isCancelled();
        m_control->end(result ? (cancelled ? JobState::Cancelled : JobState::Done)
                       : result.error().kind == domain::ErrorKind::Cancelled ? JobState::Cancelled
                                                                             : JobState::Failed);
        if (result)
            result = m_control->report();
    }
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace baolan::tasks
