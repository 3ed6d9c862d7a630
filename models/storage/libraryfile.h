// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/librarylock.h"
#include "models/storage/migrations.h"

#include <QString>

#include <optional>

namespace baolan::storage {

/// A library's file that was looked at and found sound enough to be used: what its connections are made from.
class LibraryFile final
{
public:
    /// "BaoL" in SQLite's header tells our files from others.
    static constexpr qint64 applicationId = 0x42616f4c;

    /// Looks at the file through a reading connection before anything else touches it. Errors: NotFound, Unreadable,
    /// NotALibrary, NewerSchema, Damaged, Locked, DiskFull. Where `wantWrite` cannot be had it is opened for reading
    /// alone, see readOnlyReason(); a library of an older schema is copied beside itself, then migrated.
    [[nodiscard]] static LibraryFile open(const QString &path, bool wantWrite,
                                          std::span<const Migration> steps = migrations());
    /// Makes a library under another name and moves it to `path` when it is complete. Exists where there is a file.
    static void create(const QString &path, std::span<const Migration> steps = migrations());

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// Whether the last program that wrote it ended without closing it; a quick check was made then.
    [[nodiscard]] bool wasUnclean() const { return m_unclean; }

    [[nodiscard]] Connection reader() const;
    [[nodiscard]] Connection writer() const;                          ///< only where it is not read-only
    [[nodiscard]] const LibraryLock &lock() const { return *m_lock; } ///< as writer()

private:
    explicit LibraryFile(QString path) : m_path(std::move(path)) {}
    void takeLock(bool wantWrite);
    void inspect(std::span<const Migration> steps);
    [[nodiscard]] Connection openReading();
    void checkAfterUncleanEnd();
    void prepareWriting(std::span<const Migration> steps);

    QString m_path;
    QString m_readOnlyReason;
    Connection::Mode m_readMode = Connection::Mode::Read;
    bool m_unclean = false;
    std::optional<LibraryLock> m_lock;
};

[[nodiscard]] QString sqliteVersion();

} // namespace baolan::storage
