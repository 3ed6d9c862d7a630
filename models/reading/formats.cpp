// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/formats.h"

#include "models/reading/archivereader.h"
#include "models/reading/interchangereader.h"
#include "models/reading/reader.h"
#include "models/text/charset.h"

#include <QFile>

namespace baolan::reading {

namespace {

bool isInterchangeName(QStringView name)
{
    return name.endsWith(u".json", Qt::CaseInsensitive) || name.endsWith(u".jsonl", Qt::CaseInsensitive);
}

QByteArray headOf(const QString &path)
{
    constexpr qint64 enough = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

} // namespace

bool isReadableName(QStringView file) { return isPageName(file) || isArchiveName(file) || isInterchangeName(file); }

bool isReadableFile(const QString &path, bool namedByUser)
{
    if (isPageName(path) || isArchiveName(path))
        return true;
    const bool interchange = isInterchangeName(path);
    if (!namedByUser && !interchange)
        return false;
    const QByteArray head = headOf(path);
    if (interchange)
        return looksLikeInterchange(head);
    return isArchiveBytes(head) || readerFor(path, head) != nullptr ||
           (!head.isEmpty() && text::decode(head).has_value());
}

} // namespace baolan::reading
