// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/querylist.h"

#include "models/text/charset.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace baolan::tasks {

namespace {

constexpr qint64 largest = 1'000'000;

} // namespace

QueryLines queryLines(const QString &text)
{
    QueryLines lines;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        const QString name = line.first(tab < 0 ? line.size() : tab).simplified();
        const QString query = tab < 0 ? name : line.sliced(tab + 1).simplified();
        if (!name.isEmpty() && !query.isEmpty() && !name.startsWith(u'#'))
            lines.emplace_back(name, query);
    }
    return lines;
}

domain::Expected<QueryLines> readQueryList(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return domain::failure(domain::ErrorKind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorKind::Unreadable, path, file.errorString());
    if (file.size() > largest)
        return domain::failure(domain::ErrorKind::TooLarge, path, QString::number(largest));
    const domain::Expected<text::Decoded> decoded = text::decode(file.readAll());
    if (!decoded)
        return domain::failure(decoded.error().kind, path, decoded.error().detail);
    QueryLines lines = queryLines(decoded->text);
    if (lines.empty())
        return domain::failure(domain::ErrorKind::Empty, path);
    return lines;
}

} // namespace baolan::tasks
