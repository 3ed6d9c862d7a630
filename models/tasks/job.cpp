// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/job.h"

#include "models/tasks/jobcontrol.h"

namespace baolan::tasks {

using namespace std::chrono_literals;

Job::Job(JobKind kind, QString subject, std::shared_ptr<JobControl> control, QFuture<Result> result, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_subject(std::move(subject))
    , m_control(std::move(control))
    , m_result(std::move(result))
{
    connect(&m_look, &QTimer::timeout, this, &Job::look);
    m_look.start(100ms);
    m_result.then(this, [this](const Result &) { look(); });
}

Job::~Job() { m_control->cancel(); }

JobKind Job::kind() const { return m_kind; }
QString Job::subject() const { return m_subject; }
JobState Job::state() const { return m_control->state(); }
Progress Job::progress() const { return m_control->progress(); }
std::vector<FileReport> Job::files(qint64 from) const { return m_control->files(from); }
QFuture<Job::Result> Job::result() const { return m_result; }
void Job::cancel() { m_control->cancel(); }

// Looked at by a timer, not told by each page: a fast import must not flood the event loop.
void Job::look()
{
    const bool done = m_result.isFinished();
    Progress progress = m_control->progress();
    if (!m_finished && (progress != m_shown || done)) {
        m_shown = std::move(progress);
        Q_EMIT progressed();
    }
    if (!done || m_finished)
        return;
    m_finished = true;
    m_look.stop();
    Q_EMIT finished();
}

} // namespace baolan::tasks
