// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jobsmodel.h"

#include "models/items/jobwords.h"
#include "models/items/session.h"

#include <algorithm>

namespace baolan::items {

using tasks::Job;
using tasks::JobState;

namespace {

double part(const tasks::Progress &progress)
{
    if (progress.bytesTotal > 0)
        return double(progress.bytesDone) / double(progress.bytesTotal);
    return progress.total > 0 ? double(progress.done) / double(progress.total) : -1.0;
}

QString line(const Job &job)
{
    if (job.state() == JobState::Running)
        return progressLine(job.kind(), job.progress());
    if (!job.result().isFinished() || job.result().isCanceled())
        return {};
    const domain::Expected<tasks::JobReport> answer = job.result().result();
    if (!answer)
        return JobsModel::tr("Nothing could be done");
    return job.state() == JobState::Cancelled ? JobsModel::tr("Cancelled: %1").arg(outcome(*answer)) : outcome(*answer);
}

} // namespace

JobsModel::JobsModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::libraryChanged, this, &JobsModel::take);
    take();
}

Job *JobsModel::job(int row) const { return row >= 0 && row < m_jobs.size() ? m_jobs.at(row) : nullptr; }

int JobsModel::rowOf(const Job *job) const { return int(m_jobs.indexOf(const_cast<Job *>(job))); }

Job *JobsModel::running() const
{
    const auto found = std::ranges::find(m_jobs, JobState::Running, [](const Job *job) { return job->state(); });
    return found == m_jobs.end() ? nullptr : *found;
}

void JobsModel::forgetFinished()
{
    for (int row = int(m_jobs.size()) - 1; row >= 0; --row) {
        Job *job = m_jobs.at(row);
        if (job->state() == JobState::Running)
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.removeAt(row);
        endRemoveRows();
        disconnect(job, nullptr, this, nullptr);
        m_session.library()->forget(job);
    }
}

int JobsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = *m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return jobName(job);
    case Qt::ToolTipRole: return jobName(job).toHtmlEscaped();
    case Qt::AccessibleTextRole: return tr("%1: %2", "job: state").arg(jobName(job), line(job));
    case ProgressRole: return job.state() == JobState::Running ? part(job.progress()) : 1.0;
    case StateRole: return int(job.state());
    case LineRole: return line(job);
    default: return {};
    }
}

void JobsModel::retranslate()
{
    if (!m_jobs.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_jobs.size()) - 1));
}

void JobsModel::take()
{
    beginResetModel();
    for (Job *job : std::as_const(m_jobs))
        disconnect(job, nullptr, this, nullptr);
    m_jobs.clear();
    endResetModel();
    tasks::Library *library = m_session.library();
    if (!library)
        return;
    const QList<Job *> jobs = library->jobs();
    for (Job *job : jobs)
        add(job);
    connect(library, &tasks::Library::jobStarted, this, [this](Job *job) {
        add(job);
        Q_EMIT started(job);
    });
}

void JobsModel::add(Job *job)
{
    if (m_jobs.contains(job))
        return;
    beginInsertRows({}, 0, 0);
    m_jobs.prepend(job);
    endInsertRows();
    connect(job, &Job::progressed, this, [this, job] { tell(job); });
    connect(job, &Job::finished, this, [this, job] {
        tell(job);
        Q_EMIT finished(job);
    });
    Q_EMIT progressed();
}

void JobsModel::tell(const Job *job)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT progressed();
}

} // namespace baolan::items
