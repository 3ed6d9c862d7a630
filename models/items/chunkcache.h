// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/domain/ids.h"

#include <QFuture>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <list>
#include <stop_token>
#include <unordered_map>
#include <utility>
#include <vector>

namespace baolan::items {

/// What is known of each article of a list, fetched in chunks when a view first asks for one. Only the chunks that were
/// looked at last are kept and asked for. Belongs to a model, in whose thread everything happens.
template<typename Value>
class ChunkCache final
{
public:
    using Ids = std::vector<domain::ArticleId>;
    using Values = std::vector<Value>; ///< one for each id
    using Fetch = std::function<QFuture<domain::Expected<Values>>(Ids, std::stop_token)>;
    struct Events {
        std::function<void(int first, int last)> kept; ///< rows that are known now
        std::function<void(const domain::Error &)> failed;
    };

    ChunkCache(QObject *owner, const Ids &ids, int chunkSize, Fetch fetch, Events events)
        : m_owner(owner)
        , m_ids(ids)
        , m_size(chunkSize)
        , m_fetch(std::move(fetch))
        , m_events(std::move(events))
    {
    }
    ~ChunkCache() { m_stop.request_stop(); }
    ChunkCache(const ChunkCache &) = delete;
    ChunkCache &operator=(const ChunkCache &) = delete;

    /// Nothing while it is not there; asks for it.
    [[nodiscard]] const Value *at(int row)
    {
        const auto found = m_chunks.find(row / m_size);
        if (found == m_chunks.end()) {
            want(row / m_size);
            return nullptr;
        }
        m_recent.splice(m_recent.begin(), m_recent, found->second.used);
        return &found->second.values[std::size_t(row % m_size)];
    }

    /// The first values of the list, which somebody fetched already.
    void begin(Values values) { store(0, std::move(values)); }

    /// The list is another one; answers that are under way are dropped.
    void forget()
    {
        ++m_generation;
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_chunks.clear();
        m_recent.clear();
        m_wanted.clear();
        m_underWay.clear();
    }

private:
    // Twenty screens of rows; what lies further back is fetched again when one returns to it.
    static constexpr std::size_t keptChunks = 200;
    // Dragging the scroll bar passes many chunks; only those where it rests are worth an answer.
    static constexpr std::size_t askedAtOnce = 4;

    struct Chunk {
        Values values;
        std::list<int>::iterator used;
    };

    void want(int chunk)
    {
        std::erase(m_wanted, chunk);
        m_wanted.push_back(chunk);
        if (m_wanted.size() > 2 * askedAtOnce)
            m_wanted.erase(m_wanted.begin());
        // data() may not change the model, and a view asks for many rows in one go.
        if (!std::exchange(m_scheduled, true))
            QTimer::singleShot(0, m_owner, [this] { fetchWanted(); });
    }

    void fetchWanted()
    {
        m_scheduled = false;
        while (!m_wanted.empty() && m_underWay.size() < askedAtOnce) {
            const int chunk = m_wanted.back();
            m_wanted.pop_back();
            const bool known = m_chunks.contains(chunk) || std::ranges::contains(m_underWay, chunk);
            if (!known && std::size_t(chunk) * std::size_t(m_size) < m_ids.size())
                fetch(chunk);
        }
    }

    void fetch(int chunk)
    {
        const std::size_t from = std::size_t(chunk) * std::size_t(m_size);
        const std::size_t to = std::min(from + std::size_t(m_size), m_ids.size());
        m_underWay.push_back(chunk);
        m_fetch(Ids(m_ids.begin() + std::ptrdiff_t(from), m_ids.begin() + std::ptrdiff_t(to)), m_stop.get_token())
            .then(m_owner,
                  [this, chunk, generation = m_generation, count = to - from](domain::Expected<Values> answer) {
                      if (generation != m_generation)
                          return;
                      std::erase(m_underWay, chunk);
                      if (answer && answer->size() == count)
                          keep(chunk, std::move(*answer));
                      else if (!answer && answer.error().kind != domain::ErrorKind::Cancelled)
                          m_events.failed(answer.error());
                      fetchWanted();
                  });
    }

    void keep(int chunk, Values values)
    {
        const int first = chunk * m_size;
        const int last = first + int(values.size()) - 1;
        store(chunk, std::move(values));
        m_events.kept(first, last);
    }

    void store(int chunk, Values values)
    {
        m_recent.push_front(chunk);
        m_chunks.insert_or_assign(chunk, Chunk{std::move(values), m_recent.begin()});
        if (m_chunks.size() > keptChunks) {
            m_chunks.erase(m_recent.back());
            m_recent.pop_back();
        }
    }

    QObject *m_owner;
    const Ids &m_ids;
    int m_size;
    Fetch m_fetch;
    Events m_events;
    quint64 m_generation = 0; ///< counted up when rows change their meaning
    std::stop_source m_stop;
    std::unordered_map<int, Chunk> m_chunks;
    std::list<int> m_recent; ///< chunks, the last used one in front
    std::vector<int> m_wanted;
    bool m_scheduled = false;
    std::vector<int> m_underWay;
};

} // namespace baolan::items
