// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace baolan::tests {

/// Compares with a golden file; answers what is wrong, or nothing. A missing file is wrong. Only who sets
/// BAOLAN_UPDATE_GOLDEN=1 has it written, and looks at the difference before committing it.
[[nodiscard]] inline QString golden(const QString &path, const QByteArray &actual)
{
    if (qEnvironmentVariableIntValue("BAOLAN_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size() ? QString() : file.errorString();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + QStringLiteral(": no golden file; BAOLAN_UPDATE_GOLDEN=1 writes it");
    const QByteArray expected = file.readAll();
    if (actual == expected)
        return {};
    const QList<QByteArray> was = expected.split('\n');
    const QList<QByteArray> is = actual.split('\n');
    qsizetype line = 0;
    while (line < was.size() && line < is.size() && was[line] == is[line])
        ++line;
    return QStringLiteral("%1:%2\n  golden: %3\n  now:    %4")
        .arg(path)
        .arg(line + 1)
        .arg(QString::fromUtf8(was.value(line)), QString::fromUtf8(is.value(line)));
}

} // namespace baolan::tests
