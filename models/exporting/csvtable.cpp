// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csvtable.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace baolan::exporting {

namespace {

constexpr auto formulaBegins = "=+-@\t\r"_L1;

QString cell(const QString &text)
{
    QString safe = text;
    if (!text.isEmpty() && formulaBegins.contains(text.front()))
        safe.prepend(u'\'');
    const bool quoted = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r');
    return quoted ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QString line(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written.append(cell(text));
    return written.join(u',') + "\r\n"_L1;
}

QString tabbedLine(const QStringList &cells)
{
    QStringList written;
    for (QString text : cells) {
        for (QChar &unit : text) {
            if (unit == u'\t' || unit == u'\n' || unit == u'\r')
                unit = u' ';
        }
        written.append(text);
    }
    return written.join(u'\t') + u'\n';
}

} // namespace

QByteArray csvLine(const QStringList &cells) { return line(cells).toUtf8(); }

QByteArray csv(const QStringList &header, const std::vector<QStringList> &rows)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    bytes += csvLine(header);
    for (const QStringList &row : rows)
        bytes += csvLine(row);
    return bytes;
}

QString tabbed(const QStringList &header, const std::vector<QStringList> &rows)
{
    QString text = header.isEmpty() ? QString() : tabbedLine(header);
    for (const QStringList &row : rows)
        text += tabbedLine(row);
    return text;
}

domain::Expected<qint64> writeFile(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path))
        return domain::failure(domain::ErrorKind::Exists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(domain::ErrorKind::ReadOnly, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return domain::failure(domain::ErrorKind::DiskFull, path, file.errorString());
    return bytes.size();
}

} // namespace baolan::exporting
