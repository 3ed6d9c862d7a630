// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"
#include "models/tasks/indexkeeper.h"
#include "models/tasks/jobcontrol.h"
#include "models/tasks/writer.h"

#include <memory>

namespace baolan::tasks {

/// One check of a library, after making the derived tables anew where that is asked for.
class CheckRun final
{
public:
    CheckRun(const storage::LibraryFile &file, Writer *writer, IndexKeeper *index, bool rebuild,
             std::shared_ptr<JobControl> control);

    [[nodiscard]] Job::Result run();

private:
    [[nodiscard]] domain::Expected<void> rebuild(const std::vector<domain::PageId> &pages);
    [[nodiscard]] domain::Expected<void> write(Writer::Task task);
    void catchUp();
    void check(const storage::Connection &connection);

    const storage::LibraryFile &m_file;
    Writer *m_writer;
    IndexKeeper *m_index; ///< as the writer
    const bool m_rebuild;
    const std::shared_ptr<JobControl> m_control;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace baolan::tasks
