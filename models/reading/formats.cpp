// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/formats.h"

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
    constexpr qint64 enough = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

} // namespace

bool isReadableName(QStringView file)
{
    return isPageName(file) || isInterchangeName(file);
}

bool isReadableFile(const QString &path, bool namedByUser)
{
    if (isPageName(path))
        return true;
    if (!namedByUser)
        return false;
    const QByteArray head = headOf(path);
    return readerFor(path, head) != nullptr || (!head.isEmpty() && text::decode(head).has_value());
}

} // namespace baolan::reading
