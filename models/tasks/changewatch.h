// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace baolan::tasks {

/// Looks each second whether another connection, of this program or another, has written to the library.
class ChangeWatch final
{
public:
    /// `changed` is called in the watching thread.
    ChangeWatch(const storage::LibraryFile &file, std::function<void()> changed);
    ~ChangeWatch();
    ChangeWatch(const ChangeWatch &) = delete;
    ChangeWatch &operator=(const ChangeWatch &) = delete;

private:
    void watch(const std::stop_token &closing);

    const storage::LibraryFile &m_file;
    const std::function<void()> m_changed;
    std::mutex m_mutex;
    std::condition_variable_any m_pause;
    std::jthread m_thread;
};

} // namespace baolan::tasks
