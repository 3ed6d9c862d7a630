// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

struct archive;

namespace baolan::exporting {

/// A zip archive that is written into memory, by libarchive. The same members give the same bytes.
class ZipFile final
{
public:
    explicit ZipFile(const QDateTime &time);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// `stored`: not compressed, as the first member of an EPUB has to be.
    void add(const QString &name, const QByteArray &content, bool stored = false);
    /// The archive; empty after a failure, see fault().
    [[nodiscard]] QByteArray finish();
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    void check(int result);

    QByteArray m_bytes;
    QDateTime m_time;
    archive *m_archive;
    QString m_fault;
};

} // namespace baolan::exporting
