// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include "models/reading/archivereader.h"
#include "models/reading/pathhints.h"
#include "models/reading/plaintext.h"
#include "models/reading/reader.h"

#include <QFile>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::Expected;
using domain::failure;
using domain::PageText;

namespace {

constexpr qint64 unannounced = 64 * 1024;

/// A file that was named by the user may have any name: then it is read as text.
Expected<PageText> readPage(const Input &input, const ReadOptions &options)
{
    if (input.bytes.isEmpty())
        return failure(ErrorKind::Empty, input.file);
    const Reader *reader =
        readerFor(input.file, QByteArrayView(input.bytes).first(std::min<qsizetype>(input.bytes.size(), 4096)));
    return reader ? reader->read(input, options) : plaintext::read(input, options);
}

Expected<QByteArray> bytesOf(const Source &source, const ReadOptions &options)
{
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, source.file, file.errorString());
    // What read() is asked for it allocates: so the size the file has first, then what it grew by or never told. One byte
    // more than allowed is asked for, so that a file that grows meanwhile is found out too.
    QByteArray bytes = file.read(std::min(file.size(), options.maxFileBytes) + 1);
    while (bytes.size() <= options.maxFileBytes) {
        const QByteArray more = file.read(std::min(unannounced, options.maxFileBytes + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > options.maxFileBytes)
        return failure(ErrorKind::TooLarge, source.file, u"limit %1 bytes"_s.arg(options.maxFileBytes));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Unreadable, source.file, file.errorString());
    return bytes;
}

} // namespace

void read(const Source &source, const ReadOptions &options, const TakePage &take)
{
    if (isArchiveName(source.path))
        return readArchive(source, options, take);
    auto bytes = bytesOf(source, options);
    if (!bytes) {
        take(std::unexpected(std::move(bytes.error())));
        return;
    }
    if (isArchiveBytes(*bytes))
        return readArchive(source, *bytes, options, take);
    take(readPage({source.file, source.path, std::move(*bytes), combined(options.hints, source.hints)}, options));
}

Expected<PageText> readBytes(const QString &file, const QByteArray &bytes, const ReadOptions &options)
{
    if (isArchiveBytes(bytes))
        return failure(ErrorKind::UnknownFormat, file, u"an archive, not a page"_s);
    return readPage({file, file, bytes, combined(options.hints, hintsFromPath(file))}, options);
}

} // namespace baolan::reading
