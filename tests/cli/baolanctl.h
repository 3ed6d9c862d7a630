// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace baolan::tests {

/// What a run of the program left.
struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// baolanctl as a process, with a home of its own, and so with a library of its own.
class Baolanctl final
{
public:
    [[nodiscard]] Ended run(const QStringList &words, const QByteArray &input = {}) const;
    /// Starts it and leaves it running.
    void start(QProcess &process, const QStringList &words) const;

    /// A path below the home.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString libraryPath() const { return path(QStringLiteral("data/baolan/library.baolan")); }
    /// Writes a file below the home, folders too; answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray read(const QString &path);

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    Baolanctl();

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace baolan::tests
