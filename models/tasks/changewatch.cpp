// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/changewatch.h"

#include "models/storage/sqliteerror.h"

namespace baolan::tasks {

using namespace std::chrono_literals;

ChangeWatch::ChangeWatch(const storage::LibraryFile &file, std::function<void()> changed)
    : m_file(file)
    , m_changed(std::move(changed))
    , m_thread([this](const std::stop_token &closing) { watch(closing); })
{
}

ChangeWatch::~ChangeWatch()
{
    m_thread.request_stop();
    m_thread.join();
}

void ChangeWatch::watch(const std::stop_token &closing)
{
    const auto watching = storage::attempt([&] {
        const storage::Connection connection = m_file.reader();
        qint64 version = connection.number("PRAGMA data_version");
        std::unique_lock guard(m_mutex);
        while (!closing.stop_requested()) {
            m_pause.wait_for(guard, closing, 1s, [] { return false; });
            // What cannot be read just now is asked for again in a second.
            const auto now = storage::attempt([&] { return connection.number("PRAGMA data_version"); });
            if (now && *now != version) {
                version = *now;
                m_changed();
            }
        }
    });
}

} // namespace baolan::tasks
