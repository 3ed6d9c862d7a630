// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"
#include "models/tasks/indexkeeper.h"
#include "models/tasks/jobwriting.h"
#include "models/tasks/work.h"

#include <atomic>
#include <memory>
#include <vector>

namespace baolan::tasks {

/// Reads the pages of a library anew that an older analysis read, or all of them. Each page is replaced as a whole and
/// says which analysis read it: what is stopped or killed goes on where it was when it is started again. What people put
/// on articles follows them, as it does on a new import.
class ReanalysisRun final
{
public:
    enum class Pages : std::uint8_t { Stale, All };

    ReanalysisRun(const storage::LibraryFile &file, Writer *writer, Pages pages, std::shared_ptr<JobControl> control,
                  Work work);

    /// Does all of it; in the job's thread.
    [[nodiscard]] Job::Result run();

private:
    class Worker;

    void findPages();
    void work();
    void workThrough();
    void tidyUp();

    const storage::LibraryFile &m_file;
    const Pages m_wanted;
    const std::shared_ptr<JobControl> m_control;
    JobWriting m_writing;
    const Work m_work;
    IndexKeeper *const m_index; ///< null where nothing is stored
    std::vector<domain::PageId> m_pages;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace baolan::tasks
