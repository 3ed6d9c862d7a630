// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checkpointer.h"

#include <sqlite3.h>

namespace baolan::storage {

namespace {

constexpr int framesToMove = 1000;     // about 8 MB
constexpr int framesToTruncate = 8000; // a reader that never pauses kept the log growing: now we wait for it

} // namespace

Checkpointer::Checkpointer(const Connection &writer) : m_writer(writer)
{
    sqlite3_wal_hook(writer.handle(), &Checkpointer::onCommit, this);
}

Checkpointer::~Checkpointer() { sqlite3_wal_hook(m_writer.handle(), nullptr, nullptr); }

int Checkpointer::onCommit(void *self, sqlite3 *, const char *, int frames)
{
    static_cast<Checkpointer *>(self)->m_frames = frames;
    return SQLITE_OK;
}

// That it could not move everything is no fault: it will at the next commit.
void Checkpointer::afterCommit()
{
    if (m_frames >= framesToTruncate)
        empty();
    else if (m_frames >= framesToMove)
        sqlite3_wal_checkpoint_v2(m_writer.handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Checkpointer::empty()
{
    sqlite3_busy_timeout(m_writer.handle(), 500);
    sqlite3_wal_checkpoint_v2(m_writer.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_writer.handle(), 5000);
}

} // namespace baolan::storage
