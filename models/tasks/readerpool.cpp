// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/readerpool.h"

#include "models/tasks/threadname.h"

#include <algorithm>

namespace baolan::tasks {

namespace {

// Enough that a long scan or two never keep the rows of a list waiting.
[[nodiscard]] unsigned threadCount() { return std::clamp(std::thread::hardware_concurrency(), 3U, 6U); }

} // namespace

ReaderPool::ReaderPool(const storage::LibraryFile &file, Work work) : m_file(file), m_isInline(work == Work::Inline)
{
    for (unsigned i = 0; !m_isInline && i < threadCount(); ++i)
        m_threads.emplace_back([this](const std::stop_token &closing) { serve(closing); });
}

ReaderPool::~ReaderPool()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
    for (Request &request : m_requests)
        request.run(domain::failure(domain::ErrorKind::Cancelled, m_file.path()));
}

void ReaderPool::post(Request request)
{
    if (m_isInline) {
        answer(request, m_inline, {});
        return;
    }
    {
        const std::scoped_lock guard(m_mutex);
        m_requests.push_back(std::move(request));
    }
    m_waiting.notify_one();
}

void ReaderPool::serve(const std::stop_token &closing)
{
    nameThread("questions");
    std::unique_ptr<storage::Connection> connection;
    for (;;) {
        Request request;
        {
            std::unique_lock guard(m_mutex);
            if (!m_waiting.wait(guard, closing, [this] { return !m_requests.empty(); }) || closing.stop_requested())
                return;
            request = std::move(m_requests.front());
            m_requests.pop_front();
        }
        answer(request, connection, closing);
    }
}

void ReaderPool::answer(Request &request, std::unique_ptr<storage::Connection> &connection,
                        const std::stop_token &closing) const
{
    if (request.stop.stop_requested())
        return request.run(domain::failure(domain::ErrorKind::Cancelled, m_file.path()));
    const domain::Expected<void> opened = storage::attempt([&] {
        if (!connection)
            connection = std::make_unique<storage::Connection>(m_file.reader());
    });
    if (!opened)
        return request.run(std::unexpected(opened.error()));
    // One token for both reasons to stop: who asked has lost interest, or the library is closing.
    std::stop_source either;
    const std::stop_callback asker(request.stop, [&] { either.request_stop(); });
    const std::stop_callback closer(closing, [&] { either.request_stop(); });
    connection->setStop(either.get_token());
    request.run(connection.get());
    connection->setStop({});
}

} // namespace baolan::tasks
