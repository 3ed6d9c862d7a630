// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/writer.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"
#include "models/tasks/threadname.h"

#include <algorithm>
#include <chrono>

namespace baolan::tasks {

using domain::Expected;

namespace {

constexpr std::size_t queueLength = 160;
constexpr qint64 queueWeight = 16 * 1024 * 1024;
constexpr std::size_t groupLength = 128; // a transaction of a tenth of a second
constexpr auto gathering = std::chrono::milliseconds(20);

} // namespace

Writer::Writer(const storage::LibraryFile &file, Work work, std::function<void()> committed)
    : m_file(file)
    , m_isInline(work == Work::Inline)
    , m_committed(std::move(committed))
{
    if (!m_isInline)
        m_thread = std::jthread([this](const std::stop_token &closing) { serve(closing); });
}

Writer::~Writer()
{
    if (m_isInline) {
        close();
        return;
    }
    m_thread.request_stop();
    m_thread.join();
}

void Writer::post(std::stop_token stop, qint64 weight, Task task, Outcome outcome)
{
    Entry entry{std::move(stop), weight, std::move(task), std::move(outcome), {}};
    if (m_isInline) {
        Group group;
        group.push_back(std::move(entry));
        return run(group, {});
    }
    {
        std::unique_lock guard(m_mutex);
        // A single heavy task is let in when nothing else waits.
        m_room.wait(guard, entry.stop, [&] {
            return m_queue.empty() || (m_queue.size() < queueLength && m_weight + weight <= queueWeight);
        });
        m_weight += weight;
        m_queue.push_back(std::move(entry));
    }
    m_arrived.notify_one();
}

void Writer::serve(const std::stop_token &closing)
{
    nameThread("writer");
    for (Group group = takeGroup(closing); !group.empty(); group = takeGroup(closing))
        run(group, closing);
    close();
    Group left;
    {
        const std::scoped_lock guard(m_mutex);
        std::ranges::move(m_queue, std::back_inserter(left));
        m_queue.clear();
    }
    for (const Entry &entry : left)
        entry.outcome(domain::failure(domain::ErrorKind::Cancelled, m_file.path()));
}

// Tasks of one asker only: his stop may end the wait for the right to write.
Writer::Group Writer::takeGroup(const std::stop_token &closing)
{
    Group group;
    {
        std::unique_lock guard(m_mutex);
        if (!m_arrived.wait(guard, closing, [this] { return !m_queue.empty(); }) || closing.stop_requested())
            return group;
        // Where a job stores page after page more is on its way, and each commit writes what all pages share once more.
        if (m_queue.front().weight > 0)
            m_arrived.wait_for(guard, closing, gathering,
                               [this] { return m_queue.size() >= groupLength || m_weight > queueWeight / 2; });
        while (!m_queue.empty() && group.size() < groupLength &&
               (group.empty() || m_queue.front().stop == group.front().stop)) {
            m_weight -= m_queue.front().weight;
            group.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
        }
    }
    m_room.notify_all();
    return group;
}

void Writer::run(Group &group, const std::stop_token &closing)
{
    std::stop_source either;
    const std::stop_callback asker(group.front().stop, [&] { either.request_stop(); });
    const std::stop_callback closer(closing, [&] { either.request_stop(); });
    const Expected<void> written = storage::attempt([&] {
        if (either.stop_requested())
            storage::fail(domain::ErrorKind::Cancelled, m_file.path());
        const storage::WriteRight right(m_file.lock(), either.get_token());
        write(group);
        m_checkpointer->afterCommit();
    });
    if (written && m_committed)
        m_committed();
    for (const Entry &entry : group)
        entry.outcome(written ? entry.result : written);
}

void Writer::write(Group &group)
{
    WriteStores &to = stores();
    if (group.size() == 1 || !writeTogether(to, group))
        writeApart(to, group);
}

// A savepoint copies each page of the file that its task changes. So tasks go without as long as none fails, as they mostly do.
bool Writer::writeTogether(WriteStores &to, Group &group)
{
    storage::Transaction transaction(to.connection);
    for (Entry &entry : group) {
        entry.result = storage::attempt([&] { entry.task(to); });
        if (!entry.result)
            return false;
    }
    transaction.commit();
    return true;
}

void Writer::writeApart(WriteStores &to, Group &group)
{
    storage::Transaction transaction(to.connection);
    for (Entry &entry : group) {
        entry.result = storage::attempt([&] {
            storage::Savepoint part(to.connection);
            entry.task(to);
            part.release();
        });
        // After a full disk and the like SQLite has rolled all of it back: nobody's task was done then.
        if (!to.connection.inTransaction())
            throw storage::StorageError(entry.result.error());
    }
    transaction.commit();
}

WriteStores &Writer::stores()
{
    if (!m_connection) {
        m_connection.emplace(m_file.writer());
        m_checkpointer.emplace(*m_connection);
        m_stores.emplace(*m_connection);
    }
    return *m_stores;
}

// With the right to write, because the last connection that closes moves the log into the library.
void Writer::close()
{
    if (!m_connection)
        return;
    const Expected<void> emptied = storage::attempt([&] {
        const storage::WriteRight right(m_file.lock(), {}, std::chrono::seconds(2));
        m_checkpointer->empty();
        m_stores.reset();
        m_checkpointer.reset();
        m_connection.reset();
    });
    m_stores.reset();
    m_checkpointer.reset();
    m_connection.reset();
}

} // namespace baolan::tasks
