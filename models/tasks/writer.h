// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/storage/checkpointer.h"
#include "models/storage/jobstore.h"
#include "models/storage/libraryfile.h"
#include "models/tasks/pagewriter.h"
#include "models/tasks/work.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace baolan::tasks {

/// What a writing task works with: the stores of the one connection that writes.
struct WriteStores {
    explicit WriteStores(const storage::Connection &writer) : connection(writer), pages(writer), jobs(writer) {}
    const storage::Connection &connection;
    PageWriter pages;
    storage::JobStore jobs;
};

/// The one thread that writes. Tasks come through a bounded queue; those that wait together share a transaction and learn of
/// their outcome after the commit: what was reported is on the disk. Where one of them fails all are done once more, each in a
/// savepoint of its own, so that it takes no other along.
class Writer final
{
public:
    /// May throw what storage throws, and may be called again when what it wrote was undone.
    using Task = std::function<void(WriteStores &)>;
    using Outcome = std::function<void(const domain::Expected<void> &)>; ///< called in the writer's thread

    /// `committed` is called after each transaction.
    Writer(const storage::LibraryFile &file, Work work, std::function<void()> committed);
    ~Writer(); ///< what waits is answered with Cancelled; the log is emptied
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Waits while the queue is full. `weight` is about the bytes the task holds. A task whose `stop` was requested before
    /// its turn is answered with Cancelled.
    void post(std::stop_token stop, qint64 weight, Task task, Outcome outcome);

private:
    struct Entry {
        std::stop_token stop;
        qint64 weight = 0;
        Task task;
        Outcome outcome;
        domain::Expected<void> result;
    };
    using Group = std::vector<Entry>;

    void serve(const std::stop_token &closing);
    [[nodiscard]] Group takeGroup(const std::stop_token &closing);
    void run(Group &group, const std::stop_token &stop);
    void write(Group &group);
    [[nodiscard]] static bool writeTogether(WriteStores &to, Group &group); ///< false: one failed, nothing is written
    static void writeApart(WriteStores &to, Group &group);
    [[nodiscard]] WriteStores &stores();
    void close();

    const storage::LibraryFile &m_file;
    const bool m_isInline;
    const std::function<void()> m_committed;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived, m_room;
    std::deque<Entry> m_queue;
    qint64 m_weight = 0;
    // Of the writing thread, made when first needed:
    std::optional<storage::Connection> m_connection;
    std::optional<storage::Checkpointer> m_checkpointer;
    std::optional<WriteStores> m_stores;
    std::jthread m_thread;
};

} // namespace baolan::tasks
