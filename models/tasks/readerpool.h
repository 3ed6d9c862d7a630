// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/storage/libraryfile.h"
#include "models/storage/sqliteerror.h"
#include "models/tasks/work.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace baolan::tasks {

/// Threads that answer questions, each with a connection of its own. A question that is asked to stop while it waits is
/// answered at once with Cancelled, one that runs within milliseconds.
class ReaderPool final
{
public:
    ReaderPool(const storage::LibraryFile &file, Work work);
    ~ReaderPool(); ///< stops what runs; what still waits is answered with Cancelled
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    /// `question` gets a connection and may throw what storage throws.
    template<typename Question>
    [[nodiscard]] auto ask(std::stop_token stop, Question question)
    {
        using Answer = domain::Expected<std::invoke_result_t<Question, const storage::Connection &>>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        post({std::move(stop),
              [promise, question = std::move(question)](const domain::Expected<storage::Connection *> &connection) {
                  promise->addResult(connection ? storage::attempt([&] { return question(**connection); })
                                                : Answer(std::unexpected(connection.error())));
                  promise->finish();
              }});
        return future;
    }

private:
    struct Request {
        std::stop_token stop;
        std::function<void(const domain::Expected<storage::Connection *> &)> run;
    };
    void post(Request request);
    void serve(const std::stop_token &closing);
    void answer(Request &request, std::unique_ptr<storage::Connection> &connection,
                const std::stop_token &closing) const;

    const storage::LibraryFile &m_file;
    std::mutex m_mutex;
    std::condition_variable_any m_waiting;
    std::deque<Request> m_requests;
    std::unique_ptr<storage::Connection> m_inline; ///< where the asker's thread answers itself
    bool m_isInline = false;
    std::vector<std::jthread> m_threads;
};

} // namespace baolan::tasks
