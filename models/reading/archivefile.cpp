// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivefile.h"

#include "models/text/charset.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using domain::Expected;
using domain::failure;

namespace {

/// Zip programs of Chinese systems write names in GBK without saying so.
QString nameOf(archive_entry *entry)
{
    const char *raw = archive_entry_pathname(entry);
    if (!raw)
        raw = archive_entry_pathname_utf8(entry);
    const QByteArrayView bytes(raw);
    if (bytes.isEmpty())
        return {};
    const auto decoded = text::decode(bytes, text::isUtf8(bytes) ? u"UTF-8" : u"GB18030");
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

} // namespace

void ArchiveFile::Free::operator()(archive *open) const { archive_read_free(open); }

ArchiveFile::ArchiveFile(const QString &path, const ArchiveLimits &limits) : m_limits(limits)
{
    constexpr std::size_t blockSize = 64 * 1024;
    prepare();
    m_isOpen =
        archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), blockSize) == ARCHIVE_OK;
}

ArchiveFile::ArchiveFile(const QByteArray &bytes, const ArchiveLimits &limits) : m_limits(limits)
{
    prepare();
    m_isOpen = archive_read_open_memory(m_archive.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) ==
               ARCHIVE_OK;
}

ArchiveFile::~ArchiveFile()
{
    m_archive.reset();
    if (m_locale) {
        uselocale(m_before);
        freelocale(m_locale);
    }
}

void ArchiveFile::prepare()
{
    // libarchive turns names into the locale's encoding: this thread's is UTF-8 as long as an archive is open.
    m_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    if (m_locale)
        m_before = uselocale(m_locale);
    m_archive.reset(archive_read_new());
    archive_read_support_format_zip(m_archive.get());
    archive_read_support_format_tar(m_archive.get());
    archive_read_support_format_7zip(m_archive.get());
    archive_read_support_filter_gzip(m_archive.get());
    archive_read_support_filter_bzip2(m_archive.get());
    archive_read_support_filter_xz(m_archive.get());
}

QString ArchiveFile::problem() const { return QString::fromUtf8(archive_error_string(m_archive.get())); }

std::optional<Error> ArchiveFile::overLimit() const
{
    if (m_entries > m_limits.entries)
        return Error{ErrorKind::TooLarge, {}, u"limit %1 entries"_s.arg(m_limits.entries)};
    if (m_unpacked > m_limits.totalBytes)
        return Error{ErrorKind::TooLarge, {}, u"limit %1 bytes unpacked"_s.arg(m_limits.totalBytes)};
    const qint64 packed = std::max<qint64>(1, archive_filter_bytes(m_archive.get(), -1));
    if (m_unpacked > m_limits.freeBytes && m_unpacked / packed > m_limits.ratio)
        return Error{ErrorKind::TooLarge, {}, u"limit 1:%1, unpacks to more"_s.arg(m_limits.ratio)};
    return {};
}

Expected<std::optional<ArchiveMember>> ArchiveFile::next()
{
    constexpr int patience = 100;
    if (!m_isOpen)
        return failure(ErrorKind::Damaged, {}, problem());
    int result = ARCHIVE_RETRY;
    for (int tries = 0; result == ARCHIVE_RETRY && tries < patience; ++tries)
        result = archive_read_next_header(m_archive.get(), &m_entry);
    if (result == ARCHIVE_EOF)
        return std::nullopt;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return failure(ErrorKind::Damaged, {}, problem());
    ++m_entries;
    if (auto error = overLimit())
        return std::unexpected(std::move(*error));
    const auto type = archive_entry_filetype(m_entry);
    const bool linked = archive_entry_hardlink(m_entry) != nullptr;
    // Some programs store no type at all: then the name tells a folder.
    const QString name = nameOf(m_entry);
    const bool folder = type == AE_IFDIR || name.endsWith(u'/');
    return ArchiveMember{name, folder, !folder && !linked && (type == AE_IFREG || type == 0),
                         archive_entry_is_encrypted(m_entry) != 0};
}

Expected<QByteArray> ArchiveFile::data(qint64 most)
{
    QByteArray bytes;
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    for (;;) {
        const int result = archive_read_data_block(m_archive.get(), &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return bytes;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return failure(ErrorKind::Damaged, {}, problem());
        // A sparse member leaves holes between its blocks: they count like the rest.
        if (offset < bytes.size() || offset > most || static_cast<qint64>(size) > most - offset)
            return failure(ErrorKind::TooLarge, {}, u"limit %1 bytes"_s.arg(most));
        m_unpacked += offset - bytes.size() + static_cast<qint64>(size);
        if (auto error = overLimit())
            return std::unexpected(std::move(*error));
        bytes.resize(offset, '\0');
        bytes.append(static_cast<const char *>(block), static_cast<qsizetype>(size));
    }
}

} // namespace baolan::reading
