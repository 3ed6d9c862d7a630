// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filesystem.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

#include <fcntl.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace baolan::storage {

bool isNetworkFileSystem(quint32 type)
{
    // NFS, SMB, CIFS, SMB2, AFS (two), 9P, Coda, Ceph, and FUSE, behind which sshfs and the like cannot be told apart.
    static constexpr std::array<quint32, 10> types{0x6969,     0x517b,     0xff534d42, 0xfe534d42, 0x5346414f,
                                                   0x6b414653, 0x01021997, 0x73757245, 0x00c36400, 0x65735546};
    return std::ranges::contains(types, type);
}

bool isOnNetwork(const QString &path)
{
    struct statfs system{};
    const QString existing = QFileInfo::exists(path) ? path : QFileInfo(path).absolutePath();
    return statfs(QFile::encodeName(existing).constData(), &system) == 0 &&
           isNetworkFileSystem(static_cast<quint32>(system.f_type));
}

bool moveToFreeName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // A file system that cannot do it in one step: the hard link fails where the name is taken.
    return ::link(source.constData(), target.constData()) == 0 && ::unlink(source.constData()) == 0;
}

bool moveOver(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

void flushToDisk(const QString &path)
{
    for (const QString &name : {path, QFileInfo(path).absolutePath()}) {
        const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        ::fsync(file);
        ::close(file);
    }
}

} // namespace baolan::storage
