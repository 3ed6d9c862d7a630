// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace baolan::storage {

/// Moves what the writer committed from the log into the library. The one who checkpoints, and only with the right to
/// write: two at once may lose pages with SQLite up to 3.51.2.
class Checkpointer final
{
public:
    explicit Checkpointer(const Connection &writer);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    /// Keeps the log short: to be called after each transaction.
    void afterCommit();
    /// Empties the log as far as no reader needs it.
    void empty();

private:
    static int onCommit(void *self, struct sqlite3 *connection, const char *schema, int frames);

    const Connection &m_writer;
    int m_frames = 0; ///< in the log after the last commit
};

} // namespace baolan::storage
