// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/filesystem.h"
#include "models/storage/libraryfile.h"
#include "models/storage/search/indexfile.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

#include <sqlite3.h>

namespace baolan::storage {

using domain::ErrorKind;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pagesPerStep = 512;
constexpr std::array companions{"-wal"_L1, "-shm"_L1, "-journal"_L1};

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const QLatin1StringView companion : companions)
        QFile::remove(path + companion);
}

/// A file under a name that goes with the scope, unless it was given its true one.
class Temporary final
{
public:
    explicit Temporary(const QString &target) : m_path(target + u".tmp"_s) { removeWithCompanions(m_path); }
    ~Temporary() { removeWithCompanions(m_path); }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

void copy(const Connection &source, const QString &target, const BackupProgress &progress, const std::stop_token &stop)
{
    const Connection copy = Connection::create(target);
    // Without a snapshot SQLite would begin anew whenever another connection writes.
    const Snapshot snapshot(source);
    static_cast<void>(source.number("SELECT count(*) FROM sqlite_schema"));
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> job(
        sqlite3_backup_init(copy.handle(), "main", source.handle(), "main"), &sqlite3_backup_finish);
    if (!job)
        throw StorageError(sqliteError(copy.handle(), sqlite3_errcode(copy.handle()), target));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        if (stop.stop_requested())
            fail(ErrorKind::Cancelled, target);
        code = sqlite3_backup_step(job.get(), pagesPerStep);
        const int total = sqlite3_backup_pagecount(job.get());
        if (progress)
            progress(total - sqlite3_backup_remaining(job.get()), total);
    }
    if (code != SQLITE_DONE)
        throw StorageError(sqliteError(nullptr, code, target));
}

// One file without a log: what was copied says WAL in its header, and would need its shared memory wherever it lies.
void makeSingleFile(const QString &path)
{
    const Connection connection(path, Connection::Mode::Write);
    connection.execute("PRAGMA journal_mode = DELETE");
}

[[nodiscard]] QString freeName(const QString &library)
{
    const QFileInfo info(library);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    for (int i = 0;; ++i) {
        const QString name = u"%1/%2.%3%4.%5"_s.arg(info.absolutePath(), info.completeBaseName(), stamp,
                                                    i == 0 ? QString() : u"-%1"_s.arg(i), info.suffix());
        if (!QFileInfo::exists(name))
            return name;
    }
}

// The log goes with its file: it may hold pages that are not in it yet.
[[nodiscard]] QString putAside(const QString &library)
{
    if (!QFileInfo::exists(library))
        return {};
    const QString name = freeName(library);
    for (const QLatin1StringView companion : companions) {
        if (QFileInfo::exists(library + companion) && !moveToFreeName(library + companion, name + companion))
            fail(ErrorKind::ReadOnly, library, name + companion);
    }
    if (!moveToFreeName(library, name))
        fail(ErrorKind::ReadOnly, library, name);
    return name;
}

} // namespace

void verify(const QString &path)
{
    const Connection connection(path, Connection::Mode::Read);
    const QString answer = connection.text("PRAGMA integrity_check(1)");
    if (answer != "ok"_L1)
        fail(ErrorKind::Damaged, path, answer);
    if (connection.number("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        fail(ErrorKind::Damaged, path, u"references without a target"_s);
}

void backup(const Connection &source, const QString &target, Replace replace, const BackupProgress &progress,
            const std::stop_token &stop)
{
    if (replace == Replace::No && QFileInfo::exists(target))
        fail(ErrorKind::Exists, target);
    if (QFileInfo::exists(target) && !QFileInfo(target).isFile()) // a device would be gone
        fail(ErrorKind::InvalidArgument, target, u"no regular file"_s);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        fail(ErrorKind::ReadOnly, target, QFileInfo(target).absolutePath());
    const Temporary temporary(target);
    const domain::Expected<void> made = attempt([&] {
        copy(source, temporary.path(), progress, stop);
        makeSingleFile(temporary.path());
        verify(temporary.path());
        flushToDisk(temporary.path());
    });
    if (!made) // told by the name that was asked for
        fail(made.error().kind, made.error().subject == temporary.path() ? target : made.error().subject,
             made.error().detail);
    if (!(replace == Replace::Yes ? moveOver(temporary.path(), target) : moveToFreeName(temporary.path(), target)))
        fail(QFileInfo::exists(target) ? ErrorKind::Exists : ErrorKind::ReadOnly, target);
    flushToDisk(target);
}

QString restore(const QString &backup, const QString &library)
{
    if (QFileInfo(backup) == QFileInfo(library))
        fail(ErrorKind::InvalidArgument, backup, u"a library cannot be restored from itself"_s);
    static_cast<void>(LibraryFile::open(backup, false));
    verify(backup);
    if (!QDir().mkpath(QFileInfo(library).absolutePath()))
        fail(ErrorKind::ReadOnly, library, QFileInfo(library).absolutePath());
    const LibraryLock alone(library, LibraryLock::Use::Alone);
    const Temporary temporary(library);
    copy(Connection(backup, Connection::Mode::Read), temporary.path(), {}, {});
    verify(temporary.path());
    flushToDisk(temporary.path());
    const QString aside = putAside(library);
    search::IndexFile::remove(library); // it is made anew from what stands there now
    if (!moveToFreeName(temporary.path(), library))
        fail(ErrorKind::ReadOnly, library, u"what stood there is now "_s + aside);
    flushToDisk(library);
    return aside;
}

} // namespace baolan::storage
