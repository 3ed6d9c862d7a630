// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"
#include "models/tasks/work.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace baolan::tasks {

/// Keeps the search index of a library up with it: in a thread of its own, in large steps while much is written and as soon as
/// nothing more comes. What it cannot do now it tries again with the next change; searches read what is missing meanwhile.
class IndexKeeper final
{
public:
    /// `indexed` is called in the keeping thread when the index has grown.
    IndexKeeper(const storage::LibraryFile &file, Work work, std::function<void()> indexed);
    ~IndexKeeper();
    IndexKeeper(const IndexKeeper &) = delete;
    IndexKeeper &operator=(const IndexKeeper &) = delete;

    /// Something was stored. Any thread.
    void wake();
    /// Indexes, in the calling thread, what is stored now: when it is back the index is on the disk.
    void finish(const std::stop_token &stop);
    /// Makes all of it anew.
    void rebuild(const std::stop_token &stop);

private:
    void keep(const std::stop_token &closing);
    void step(const std::stop_token &closing, bool quiet);

    const storage::LibraryFile &m_file;
    const std::function<void()> m_indexed;
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    bool m_changed = true; ///< since it was looked at last; at the beginning nothing is known
    std::jthread m_thread;
};

} // namespace baolan::tasks
