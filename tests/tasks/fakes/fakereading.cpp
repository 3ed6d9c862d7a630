// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

// Stands in for the readers until they are there: UTF-8 text files.
namespace baolan::reading {

Sources findSources(const QStringList &paths, const ReadOptions &options, const std::stop_token &stop)
{
    Sources sources;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            sources.skipped.push_back({domain::ErrorKind::NotFound, path, {}});
        if (info.isFile())
            sources.files.push_back({info.absoluteFilePath(), info.fileName(), info.size(), options.hints});
        for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext() && !stop.stop_requested();) {
            const QFileInfo file(it.next());
            sources.files.push_back({file.absoluteFilePath(), QDir(path).relativeFilePath(file.filePath()), file.size(), options.hints});
        }
    }
    std::ranges::sort(sources.files, {}, &Source::path);
    return sources;
}

void read(const Source &source, const ReadOptions &, const TakePage &take)
{
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly)) {
        take(domain::failure(domain::ErrorKind::Unreadable, source.path));
        return;
    }
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0')) {
        take(domain::failure(domain::ErrorKind::BadEncoding, source.path, QStringLiteral("a zero byte")));
        return;
    }
    domain::PageText text;
    text.file = source.file;
    text.path = source.path;
    text.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    text.encoding = QStringLiteral("UTF-8");
    text.text = QString::fromUtf8(bytes);
    text.hints = source.hints;
    take(std::move(text));
}

} // namespace baolan::reading
