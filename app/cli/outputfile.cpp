// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include "app/cli/words.h"

#include <QFileDevice>
#include <QFileInfo>

#include <cerrno>

namespace baolan::cli {

namespace {

QString resolved(const QFileInfo &info)
{
    return info.exists() ? info.canonicalFilePath()
                         : QFileInfo(info.path()).canonicalFilePath() + u'/' + info.fileName();
}

// Qt keeps the system's reason as its sentence only.
bool isForSpace(const QString &reason)
{
    return reason == qt_error_string(ENOSPC) || reason == qt_error_string(EDQUOT);
}

bool isSpecial(const QFileInfo &info) { return info.exists() && !info.isFile() && !info.isDir(); }

domain::ErrorKind kindOf(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError: return domain::ErrorKind::DiskFull;
    case QFileDevice::WriteError:
        return isForSpace(file.errorString()) ? domain::ErrorKind::DiskFull : domain::ErrorKind::Internal;
    case QFileDevice::OpenError:
        return QFileInfo(QFileInfo(file.fileName()).path()).isDir() ? domain::ErrorKind::ReadOnly
                                                                    : domain::ErrorKind::NotFound;
    case QFileDevice::PermissionsError: return domain::ErrorKind::ReadOnly;
    default: return domain::ErrorKind::Internal;
    }
}

} // namespace

domain::Expected<void> mayBeWritten(const QString &path, bool replace, const QString &libraryPath)
{
    const QFileInfo info(path);
    if (info.isDir())
        return domain::failure(domain::ErrorKind::InvalidArgument, path, u"a folder"_s);
    // A library is its file, the log and index beside it: nothing may be written over them.
    const QString own = resolved(QFileInfo(libraryPath));
    if (const QString name = resolved(info); name == own || name.startsWith(own + u'-'))
        return domain::failure(domain::ErrorKind::InvalidArgument, path, u"a library's own file"_s);
    if ((info.exists() || info.isSymLink()) && !replace && !isSpecial(info))
        return domain::failure(domain::ErrorKind::Exists, path);
    return {};
}

domain::Expected<OutputFile> OutputFile::open(Context &context, const QString &path, bool replace)
{
    OutputFile output;
    if (path.isEmpty() || path == "-"_L1) {
        context.out.flush();
        output.m_stdout = context.out.device();
        return output;
    }
    if (const auto allowed = mayBeWritten(path, replace, context.libraryPath); !allowed)
        return std::unexpected(allowed.error());
    // What is saved safely is moved over what was there: right for a file, the end of a device.
    if (isSpecial(QFileInfo(path)))
        output.m_special = std::make_unique<QFile>(path);
    else
        output.m_file = std::make_unique<QSaveFile>(path);
    if (!output.device().open(QIODevice::WriteOnly))
        return std::unexpected(output.error());
    return output;
}

domain::Expected<void> OutputFile::commit()
{
    if (m_file && !m_file->commit())
        return std::unexpected(error());
    auto *file = qobject_cast<QFileDevice *>(&device());
    if (!m_file && file && !file->flush())
        return std::unexpected(error());
    return {};
}

domain::Error OutputFile::error() const
{
    const auto *file = qobject_cast<const QFileDevice *>(&device());
    return {file ? kindOf(*file) : domain::ErrorKind::Internal,
            m_stdout || !file ? translate("cli", "standard output") : file->fileName(), device().errorString()};
}

} // namespace baolan::cli
