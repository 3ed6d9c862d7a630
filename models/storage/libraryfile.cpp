// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/libraryfile.h"

#include "models/storage/backup.h"
#include "models/storage/filesystem.h"
#include "models/storage/sqliteerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace baolan::storage {

using domain::ErrorKind;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 quickCheckLimit = 256 * 1024 * 1024; // checked at once within about a second; larger ones by `check`

QString log(const QString &path) { return path + u"-wal"_s; }

void checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        fail(ErrorKind::NotFound, path);
    if (!info.isFile() || info.size() == 0)
        fail(ErrorKind::NotALibrary, path, info.isFile() ? u"the file is empty"_s : u"no plain file"_s);
    if (!info.isReadable())
        fail(ErrorKind::Unreadable, path, u"permission denied"_s);
}

void quickCheck(const Connection &connection)
{
    const QString answer = connection.text("PRAGMA quick_check(1)");
    if (answer != "ok"_L1)
        fail(ErrorKind::Damaged, connection.path(), answer);
}

// Where a file stops being ours, what SQLite says of it does not matter: everything but "no database" is damage then.
void checkTables(const Connection &connection)
{
    if (connection.number(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
            "('publication', 'issue', 'page', 'article', 'article_text', 'article_list', 'tag', 'job')") != 8)
        fail(ErrorKind::Damaged, connection.path(), u"tables are missing"_s);
}

void setWriting(const Connection &connection)
{
    const bool network = isOnNetwork(connection.path());
    connection.execute(network ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    // A page that was reported as stored outlives a power cut too.
    connection.execute("PRAGMA synchronous = FULL");
}

void fill(const QString &path, std::span<const Migration> steps)
{
    const Connection connection = Connection::create(path);
    connection.execute("PRAGMA page_size = 8192");
    connection.execute("PRAGMA auto_vacuum = NONE");
    migrate(connection, steps);
    connection.execute("PRAGMA application_id = " + QByteArray::number(LibraryFile::applicationId));
    setWriting(connection);
}

} // namespace

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

void LibraryFile::create(const QString &path, std::span<const Migration> steps)
{
    if (QFileInfo::exists(path))
        fail(ErrorKind::Exists, path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        fail(ErrorKind::ReadOnly, path, u"the folder cannot be made: "_s + folder);
    const QString temporary = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(8) + u".tmp"_s;
    const domain::Expected<void> filled = attempt([&] { fill(temporary, steps); });
    if (filled)
        flushToDisk(temporary);
    const bool moved = filled && moveToFreeName(temporary, path);
    for (const QString &leftover : {temporary, log(temporary), temporary + u"-shm"_s, temporary + u"-journal"_s})
        QFile::remove(leftover);
    if (!filled) {
        const domain::Error &error = filled.error();
        fail(error.kind == ErrorKind::Unreadable ? ErrorKind::ReadOnly : error.kind, path, error.detail);
    }
    if (!moved)
        fail(QFileInfo::exists(path) ? ErrorKind::Exists : ErrorKind::ReadOnly, path);
    flushToDisk(path);
}

LibraryFile LibraryFile::open(const QString &path, bool wantWrite, std::span<const Migration> steps)
{
    checkFile(path);
    LibraryFile file(QFileInfo(path).absoluteFilePath());
    file.inspect(steps);
    file.takeLock(wantWrite);
    file.checkAfterUncleanEnd();
    if (!file.isReadOnly())
        file.prepareWriting(steps);
    return file;
}

void LibraryFile::inspect(std::span<const Migration> steps)
{
    m_unclean = QFileInfo(log(m_path)).size() > 0;
    const Connection connection = openReading();
    if (connection.number("PRAGMA application_id") != applicationId)
        fail(ErrorKind::NotALibrary, m_path, u"another program's database"_s);
    const qint64 schema = connection.number("PRAGMA user_version");
    if (schema > schemaVersion(steps))
        fail(ErrorKind::NewerSchema, m_path,
             u"schema %1, this program knows %2"_s.arg(schema).arg(schemaVersion(steps)));
    const domain::Expected<void> tables = attempt([&] { checkTables(connection); });
    if (!tables)
        fail(tables.error().kind == ErrorKind::NotALibrary ? ErrorKind::Damaged : tables.error().kind, m_path,
             tables.error().detail);
}

// A write-ahead log needs shared memory beside the file; where none can be made the file is read as it lies there,
// which is right as long as nobody left anything in the log.
Connection LibraryFile::openReading()
{
    const auto touched = [&](Connection::Mode mode) {
        return attempt([&] {
            Connection connection(m_path, mode);
            static_cast<void>(connection.number("PRAGMA schema_version"));
            return connection;
        });
    };
    auto connection = touched(Connection::Mode::Read);
    if (connection)
        return std::move(*connection);
    const domain::Error error = connection.error();
    const bool noSharedMemory =
        error.kind == ErrorKind::Unreadable || error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::DiskFull;
    if (!noSharedMemory || m_unclean)
        throw StorageError(error);
    auto immutable = touched(Connection::Mode::Immutable);
    if (!immutable)
        throw StorageError(error);
    m_readMode = Connection::Mode::Immutable;
    m_readOnlyReason = error.detail;
    return std::move(*immutable);
}

void LibraryFile::takeLock(bool wantWrite)
{
    const auto lock = attempt([&] { return std::make_unique<LibraryLock>(m_path, LibraryLock::Use::Shared); });
    if (lock)
        m_lock.emplace(std::move(**lock));
    else if (lock.error().kind == ErrorKind::Locked)
        throw StorageError(lock.error());
    if (!isReadOnly() && !wantWrite)
        m_readOnlyReason = u"opened for reading"_s;
    if (!isReadOnly() && !lock)
        m_readOnlyReason = lock.error().detail;
}

// While another program has the library open, what lies in the log is its work in hand.
void LibraryFile::checkAfterUncleanEnd()
{
    m_unclean = m_unclean && (!m_lock || m_lock->isAlone());
    if (m_unclean && QFileInfo(m_path).size() <= quickCheckLimit)
        quickCheck(Connection(m_path, m_readMode));
}

void LibraryFile::prepareWriting(std::span<const Migration> steps)
{
    // Taken before the connection, given back after it: closing the last one moves the log into the file.
    const WriteRight right(*m_lock);
    const Connection connection(m_path, Connection::Mode::Write);
    if (sqlite3_db_readonly(connection.handle(), "main") == 1) {
        m_readOnlyReason = u"the file may not be written"_s;
        return;
    }
    const qint64 schema = connection.number("PRAGMA user_version");
    if (schema < schemaVersion(steps))
        backup(connection, m_path + u".schema-%1"_s.arg(schema), Replace::Yes);
    const domain::Expected<void> ready = attempt([&] {
        setWriting(connection);
        migrate(connection, steps);
    });
    if (ready)
        return;
    if (ready.error().kind != ErrorKind::ReadOnly)
        throw StorageError(ready.error());
    m_readOnlyReason = ready.error().detail;
}

Connection LibraryFile::reader() const
{
    Connection connection(m_path, m_readMode);
    connection.execute("PRAGMA cache_size = -16384");
    return connection;
}

Connection LibraryFile::writer() const
{
    Connection connection(m_path, Connection::Mode::Write);
    setWriting(connection);
    connection.execute("PRAGMA cache_size = -32768");
    return connection;
}

} // namespace baolan::storage
