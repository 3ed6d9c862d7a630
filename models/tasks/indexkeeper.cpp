// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/indexkeeper.h"

#include "models/storage/search/indexer.h"
#include "models/storage/sqliteerror.h"
#include "models/tasks/threadname.h"

#include <chrono>

namespace baolan::tasks {

using namespace std::chrono_literals;
using storage::search::catchUp;
using storage::search::mergeSome;

namespace {

constexpr qint64 largeStep = 5'000; ///< articles: about as many as are sorted at once
constexpr auto quietAfter = 1s;
constexpr auto lookEvery = 1s; ///< while much is written

} // namespace

IndexKeeper::IndexKeeper(const storage::LibraryFile &file, Work work, std::function<void()> indexed)
    : m_file(file)
    , m_indexed(std::move(indexed))
{
    if (work != Work::Inline)
        m_thread = std::jthread([this](const std::stop_token &closing) { keep(closing); });
}

IndexKeeper::~IndexKeeper()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void IndexKeeper::wake()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_changed = true;
    }
    m_woken.notify_one();
}

void IndexKeeper::keep(const std::stop_token &closing)
{
    nameThread("index");
    std::chrono::steady_clock::time_point looked;
    while (!closing.stop_requested()) {
        bool quiet = false;
        {
            std::unique_lock guard(m_mutex);
            m_woken.wait(guard, closing, [this] { return m_changed; });
            m_changed = false;
            // Who writes much is let write: what comes within the second is indexed together.
            quiet = !m_woken.wait_for(guard, closing, quietAfter, [this] { return m_changed; });
        }
        const auto now = std::chrono::steady_clock::now();
        if (closing.stop_requested() || (!quiet && now - looked < lookEvery))
            continue;
        looked = now;
        step(closing, quiet);
    }
}

void IndexKeeper::step(const std::stop_token &closing, bool quiet)
{
    const auto done = storage::attempt([&] {
        if (!catchUp(m_file, closing, quiet ? 1 : largeStep))
            return;
        m_indexed();
        while (quiet && mergeSome(m_file, closing)) {
        }
    });
}

void IndexKeeper::finish(const std::stop_token &stop)
{
    const auto done = storage::attempt([&] { static_cast<void>(catchUp(m_file, stop, 1)); });
    wake();
}

void IndexKeeper::rebuild(const std::stop_token &stop)
{
    storage::search::forget(m_file, stop);
    static_cast<void>(catchUp(m_file, stop, 1));
}

} // namespace baolan::tasks
