// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source.h"
#include "models/storage/libraryfile.h"
#include "models/tasks/importrequest.h"
#include "models/tasks/jobcontrol.h"
#include "models/tasks/writer.h"

#include <atomic>
#include <memory>

namespace baolan::tasks {

/// One import: finds the files, reads and understands their pages in several threads, and hands them to the writer.
/// A file counts as done when all its pages are on the disk, and is reported then.
class ImportRun final
{
public:
    /// `writer` is null where nothing is stored (a dry run, a library opened for reading).
    ImportRun(const storage::LibraryFile &file, Writer *writer, ImportRequest request,
              std::shared_ptr<JobControl> control, Work work);

    /// Does all of it; in the job's thread.
    [[nodiscard]] domain::Expected<JobReport> run();

private:
    class SourceDone;
    class Worker;

    [[nodiscard]] reading::ReadOptions options() const;
    void findSources();
    void startJob();
    void work();
    void workThrough();
    void waitForWriter();
    void endJob(JobState state);
    void report(FileReport report, std::shared_ptr<SourceDone> source);
    void stored(FileReport report, const domain::Expected<void> &outcome, std::shared_ptr<SourceDone> source);
    void post(qint64 weight, Writer::Task task, Writer::Outcome outcome);
    void stopWith(const domain::Error &error);

    const storage::LibraryFile &m_file;
    Writer *m_writer;
    const ImportRequest m_request;
    const std::shared_ptr<JobControl> m_control;
    const Work m_work;
    const reading::ReadOptions m_options;
    std::vector<reading::Source> m_sources;
    std::atomic<std::size_t> m_next = 0;

    domain::JobId m_job = domain::JobId::None; ///< of the writer's thread, as is the next
    qint64 m_filesWritten = 0;

    std::mutex m_mutex;
    std::condition_variable m_settled;
    qint64 m_pending = 0;                 ///< posted and not answered
    std::optional<domain::Error> m_fatal; ///< why nothing more can be stored
};

} // namespace baolan::tasks
