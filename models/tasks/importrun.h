// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source.h"
#include "models/storage/libraryfile.h"
#include "models/tasks/importrequest.h"
#include "models/tasks/indexkeeper.h"
#include "models/tasks/jobwriting.h"
#include "models/tasks/work.h"

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
              std::shared_ptr<JobControl> control, Work work, IndexKeeper *index);

    /// Does all of it; in the job's thread.
    [[nodiscard]] domain::Expected<JobReport> run();

private:
    class SourceDone;
    class Worker;

    [[nodiscard]] reading::ReadOptions options() const;
    void findSources();
    void work();
    void workThrough();
    void report(FileReport report, std::shared_ptr<SourceDone> source);
    void stored(FileReport report, const domain::Expected<void> &outcome, std::shared_ptr<SourceDone> source);

    const storage::LibraryFile &m_file;
    const ImportRequest m_request;
    const std::shared_ptr<JobControl> m_control;
    JobWriting m_writing;
    const Work m_work;
    IndexKeeper *const m_index; ///< null where nothing is stored
    const reading::ReadOptions m_options;
    std::vector<reading::Source> m_sources;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace baolan::tasks
