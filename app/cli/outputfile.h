// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "models/domain/error.h"

#include <QFile>
#include <QIODevice>
#include <QSaveFile>

#include <memory>

namespace baolan::cli {

/// Whether a file may be written there: not over one that exists unless `replace`, never over a folder or the library's own
/// files, whatever name they are called by. A device or a pipe takes what is written and loses nothing by it.
[[nodiscard]] domain::Expected<void> mayBeWritten(const QString &path, bool replace, const QString &libraryPath);

/// Where a result is written: stdout, a device or pipe, or a file that appears under its name only when all of it is
/// written.
class OutputFile final
{
public:
    /// `path` "" or "-": stdout.
    [[nodiscard]] static domain::Expected<OutputFile> open(Context &context, const QString &path, bool replace);

    [[nodiscard]] QIODevice &device() const { return m_file ? *m_file : m_special ? *m_special : *m_stdout; }
    [[nodiscard]] bool isStdout() const { return m_stdout != nullptr; }
    /// Makes all of it last; without this a file never appears.
    [[nodiscard]] domain::Expected<void> commit();
    /// The error of the device, as it stands.
    [[nodiscard]] domain::Error error() const;

private:
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QFile> m_special;
    QIODevice *m_stdout = nullptr;
};

} // namespace baolan::cli
