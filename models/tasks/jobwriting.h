// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/jobcontrol.h"
#include "models/tasks/writer.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace baolan::tasks {

/// What a job has written: its own row in the library, what became of each file, and all else it posts. It is waited for
/// in the end, and an error after which nothing more can be stored ends the job.
class JobWriting final
{
public:
    /// `writer` is null where nothing is stored; then what is posted is dropped.
    JobWriting(Writer *writer, std::shared_ptr<JobControl> control);

    [[nodiscard]] bool isStoring() const { return m_writer; }
    void start(JobKind kind, const QString &subject);
    void post(qint64 weight, Writer::Task task, Writer::Outcome outcome);
    /// Within a task: the file's line in the job's report on the disk.
    void addFile(WriteStores &to, const FileReport &file);
    /// A full disk or a lost library stops the job; what concerns one page only does not.
    void stopWith(const domain::Error &error);
    void wait();
    /// Ends the job's row and the job, when all that was posted is settled.
    [[nodiscard]] Job::Result end();

private:
    void endRow(JobState state);

    Writer *m_writer;
    std::shared_ptr<JobControl> m_control;
    domain::JobId m_job = domain::JobId::None; ///< of the writer's thread, as is the next
    qint64 m_filesWritten = 0;

    std::mutex m_mutex;
    std::condition_variable m_settled;
    qint64 m_pending = 0;                 ///< posted and not answered
    std::optional<domain::Error> m_fatal; ///< why nothing more can be stored
};

} // namespace baolan::tasks
