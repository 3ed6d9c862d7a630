// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace baolan::storage {

namespace {

constexpr int busyTimeout = 5000;        // milliseconds; our own writers wait for the library's lock, not here
constexpr int stepsBetweenAsking = 2000; // instructions of SQLite's machine, well under a millisecond

int openFlags(Connection::Mode mode)
{
    return (mode == Connection::Mode::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX |
           SQLITE_OPEN_EXRESCODE | (mode == Connection::Mode::Immutable ? SQLITE_OPEN_URI : 0);
}

QByteArray openName(const QString &path, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return QFile::encodeName(path);
    return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
}

/// SQLite counts its memory under a lock of the whole process, and nobody asks for the count. It can be told so once, before
/// anything else.
void countNoMemory()
{
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(told);
}

} // namespace

void Connection::Close::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

Connection::Connection(const QString &path, Mode mode) : Connection(path, mode, openFlags(mode)) {}

Connection Connection::create(const QString &path)
{
    return {path, Mode::Write, openFlags(Mode::Write) | SQLITE_OPEN_CREATE};
}

Connection::Connection(const QString &path, Mode mode, int flags)
    : m_path(path)
    , m_stop(std::make_unique<std::stop_token>())
{
    countNoMemory();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(openName(path, mode).constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        throw StorageError(sqliteError(handle, code, path));
    configure(mode);
}

// Nothing of this reads the file yet, so that a file that is no database fails where it is asked what it is.
void Connection::configure(Mode mode) const
{
    sqlite3 *handle = m_handle.get();
    sqlite3_busy_timeout(handle, busyTimeout);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // Plans are made of a statement alone. Else one with a partial index is compiled anew for each value it is given.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    // SQLite up to 3.51.2 may lose pages when two connections checkpoint at once: only the writer does, under the library's lock.
    sqlite3_wal_autocheckpoint(handle, 0);
    if (mode != Mode::Write)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    execute("PRAGMA cell_size_check = ON");
    if (mode == Mode::Write) {
        execute("PRAGMA secure_delete = FAST");
        // A savepoint keeps what pages were before it. Each page of an import is one, and by default all that goes through
        // a temporary file: nine of ten writes of an import.
        execute("PRAGMA temp_store = MEMORY");
        // What a transaction changes stays here until its commit, so that a page changed twice is written once.
        execute("PRAGMA cache_size = -32768");
    } else {
        execute("PRAGMA query_only = ON");
    }
}

void Connection::execute(const char *sql) const
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw StorageError(sqliteError(m_handle.get(), code, m_path));
}

qint64 Connection::number(const char *sql) const
{
    Statement statement(*this, sql);
    const Rows rows = statement.rows();
    return rows.next() ? rows.number(0) : 0;
}

QString Connection::text(const char *sql) const
{
    Statement statement(*this, sql);
    const Rows rows = statement.rows();
    return rows.next() ? rows.text(0) : QString();
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_handle.get()) == 0; }
qint64 Connection::lastInsertId() const { return sqlite3_last_insert_rowid(m_handle.get()); }
qint64 Connection::changes() const { return sqlite3_changes64(m_handle.get()); }

void Connection::setStop(std::stop_token stop)
{
    *m_stop = std::move(stop);
    const bool ask = m_stop->stop_possible();
    sqlite3_progress_handler(m_handle.get(), ask ? stepsBetweenAsking : 0, ask ? &Connection::onProgress : nullptr,
                             m_stop.get());
}

int Connection::onProgress(void *stop) { return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0; }

} // namespace baolan::storage
