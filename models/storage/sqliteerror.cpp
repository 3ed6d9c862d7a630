// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteerror.h"

#include <cerrno>
#include <cstring>

#include <sqlite3.h>

namespace baolan::storage {

using domain::ErrorKind;

ErrorKind errorKind(int code)
{
    // A disk without space shows itself as FULL when data are written, but as one of these when SQLite grows its shared memory.
    if (code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_TRUNCATE)
        return ErrorKind::DiskFull;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorKind::Locked;
    case SQLITE_PERM:
    case SQLITE_READONLY: return ErrorKind::ReadOnly;
    case SQLITE_FULL: return ErrorKind::DiskFull;
    case SQLITE_CORRUPT: return ErrorKind::Damaged;
    case SQLITE_NOTADB: return ErrorKind::NotALibrary;
    case SQLITE_INTERRUPT: return ErrorKind::Cancelled;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_AUTH: return ErrorKind::Unreadable;
    case SQLITE_TOOBIG: return ErrorKind::TooLarge;
    default: return ErrorKind::Internal;
    }
}

domain::Error sqliteError(sqlite3 *connection, int code, const QString &subject)
{
    // What the system said of the last failed call tells a full disk from a broken one; a quota or a limit is full too.
    if (connection && (code & 0xff) == SQLITE_IOERR) {
        const int system = sqlite3_system_errno(connection);
        if (system == ENOSPC || system == EDQUOT || system == EFBIG)
            return {ErrorKind::DiskFull, subject,
                    QStringLiteral("%1 (%2)").arg(QString::fromLocal8Bit(std::strerror(system))).arg(code)};
    }
    const char *message = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {errorKind(code), subject, QStringLiteral("%1 (%2)").arg(QString::fromUtf8(message)).arg(code)};
}

void fail(ErrorKind kind, const QString &subject, const QString &detail)
{
    throw StorageError({kind, subject, detail});
}

} // namespace baolan::storage
