// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/job.h"

#include <QAbstractListModel>
#include <QList>

namespace baolan::tasks {
class Library;
}

namespace baolan::items {

class Session;

/// The running and finished jobs of the open library, the newest first. Lives in the GUI thread.
class JobsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int {
        ProgressRole = Qt::UserRole, ///< 0 … 1, or −1 while it cannot be told
        StateRole,                   ///< int(tasks::JobState)
        LineRole                     ///< numbers and remaining time, or what came of it
    };

    explicit JobsModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] tasks::Job *job(int row) const;
    [[nodiscard]] int rowOf(const tasks::Job *job) const;
    /// The newest one that is running.
    [[nodiscard]] tasks::Job *running() const;
    void forgetFinished();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void retranslate();

Q_SIGNALS:
    void progressed(); ///< any of them
    void started(baolan::tasks::Job *job);
    void finished(baolan::tasks::Job *job);

private:
    void take();
    void add(tasks::Job *job);
    void tell(const tasks::Job *job);

    Session &m_session;
    QList<tasks::Job *> m_jobs;
};

} // namespace baolan::items
