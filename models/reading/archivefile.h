// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

#include <clocale>
#include <memory>
#include <optional>

struct archive;
struct archive_entry;

namespace baolan::reading {

/// What an archive may hold before reading it stops: hostile ones unpack to thousands of times their size.
struct ArchiveLimits {
    qint64 totalBytes = qint64(4) * 1024 * 1024 * 1024;
    qint64 ratio = 200;                  ///< unpacked to packed …
    qint64 freeBytes = 16 * 1024 * 1024; ///< … beyond so many bytes
    qint64 entries = 100'000;
};

/// A member of an archive: its name as the archive has it, in UTF-16.
struct ArchiveMember {
    QString name;
    bool isFolder = false;
    bool isFile = false; ///< a regular one
    bool isEncrypted = false;
};

/// An archive that is read from beginning to end, within limits. Formats: zip, tar (packed by gzip, bzip2 or xz), 7z.
class ArchiveFile final
{
public:
    ArchiveFile(const QString &path, const ArchiveLimits &limits);
    ArchiveFile(const QByteArray &bytes, const ArchiveLimits &limits); ///< `bytes` must live as long as this
    ~ArchiveFile();
    Q_DISABLE_COPY_MOVE(ArchiveFile)

    /// The next member; nothing at the end, an error when reading cannot go on (subject empty).
    [[nodiscard]] domain::Expected<std::optional<ArchiveMember>> next();
    /// The bytes of the member that came last.
    [[nodiscard]] domain::Expected<QByteArray> data(qint64 most);

private:
    struct Free {
        void operator()(archive *open) const;
    };

    void prepare();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] std::optional<domain::Error> overLimit() const;

    std::unique_ptr<archive, Free> m_archive;
    archive_entry *m_entry = nullptr; ///< libarchive's own
    ArchiveLimits m_limits;
    qint64 m_entries = 0;
    qint64 m_unpacked = 0;
    bool m_isOpen = false;
    locale_t m_locale = nullptr;
    locale_t m_before = nullptr;
};

} // namespace baolan::reading
