// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/baolanctl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace baolan::tests {

using namespace Qt::Literals::StringLiterals;

Baolanctl::Baolanctl()
{
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"LANGUAGE"_s);
}

void Baolanctl::start(QProcess &process, const QStringList &words) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(BAOLANCTL), words);
}

Ended Baolanctl::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Baolanctl::write(const QString &name, const QByteArray &bytes) const
{
    const QString where = path(name);
    QDir().mkpath(QFileInfo(where).path());
    QFile file(where);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(where), qPrintable(file.errorString()));
    return where;
}

QByteArray Baolanctl::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace baolan::tests
