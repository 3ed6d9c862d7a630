// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/epub/zipfile.h"

#include <archive.h>
#include <archive_entry.h>

namespace baolan::exporting {

namespace {

la_ssize_t append(archive *, void *target, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

} // namespace

ZipFile::ZipFile(const QDateTime &time) : m_time(time), m_archive(archive_write_new())
{
    check(archive_write_set_format_zip(m_archive));
    check(archive_write_set_format_option(m_archive, "zip", "hdrcharset", "UTF-8"));
    check(archive_write_set_bytes_in_last_block(m_archive, 1)); // no padding behind the end
    check(archive_write_open2(m_archive, &m_bytes, nullptr, append, nullptr, nullptr));
}

ZipFile::~ZipFile() { archive_write_free(m_archive); }

void ZipFile::check(int result)
{
    if (result < ARCHIVE_WARN && m_fault.isEmpty())
        m_fault = QString::fromUtf8(archive_error_string(m_archive));
}

void ZipFile::add(const QString &name, const QByteArray &content, bool stored)
{
    check(stored ? archive_write_zip_set_compression_store(m_archive)
                 : archive_write_zip_set_compression_deflate(m_archive));
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), m_time.toSecsSinceEpoch(), 0);
    check(archive_write_header(m_archive, entry.get()));
    if (archive_write_data(m_archive, content.constData(), static_cast<size_t>(content.size())) < 0)
        check(ARCHIVE_FATAL);
}

QByteArray ZipFile::finish()
{
    check(archive_write_close(m_archive));
    return m_fault.isEmpty() ? m_bytes : QByteArray();
}

} // namespace baolan::exporting
