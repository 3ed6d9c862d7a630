// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/librarylock.h"

#include "models/storage/sqliteerror.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace baolan::storage {

using domain::ErrorKind;
using namespace std::chrono_literals;

namespace {

enum Byte : off_t { Presence = 0, Queue = 1, Writing = 2, Indexing = 3 };

// Locks of the open file description: two Library objects of one process exclude each other as two processes do, and
// closing some other descriptor of the file drops nothing.
bool setLock(int file, short type, Byte byte)
{
    struct flock range{};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = byte;
    range.l_len = 1;
    int result = 0;
    do
        result = fcntl(file, F_OFD_SETLK, &range);
    while (result != 0 && errno == EINTR);
    return result == 0;
}

ErrorKind kindOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS: return ErrorKind::ReadOnly;
    case ENOSPC:
    case EDQUOT: return ErrorKind::DiskFull;
    default: return ErrorKind::Unreadable;
    }
}

int openFile(const QString &library)
{
    const QString path = LibraryLock::path(library);
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        fail(kindOf(errno), library, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    return file;
}

} // namespace

QString LibraryLock::path(const QString &library) { return library + QStringLiteral(".lock"); }

LibraryLock::LibraryLock(const QString &library, Use use) : m_library(library), m_file(openFile(library))
{
    if (!setLock(m_file, use == Use::Alone ? F_WRLCK : F_RDLCK, Presence)) {
        ::close(std::exchange(m_file, -1));
        fail(ErrorKind::Locked, library, path(library));
    }
}

LibraryLock::~LibraryLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

LibraryLock::LibraryLock(LibraryLock &&other) noexcept
    : m_library(std::move(other.m_library))
    , m_file(std::exchange(other.m_file, -1))
{
}

LibraryLock &LibraryLock::operator=(LibraryLock &&other) noexcept
{
    std::swap(m_library, other.m_library);
    std::swap(m_file, other.m_file);
    return *this;
}

bool LibraryLock::isAlone() const
{
    struct flock range{};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = Presence;
    range.l_len = 1;
    return fcntl(m_file, F_OFD_GETLK, &range) == 0 && range.l_type == F_UNLCK;
}

// Asked for again and again rather than waited for, because a wait in the kernel could not be cancelled.
void LibraryLock::acquireWrite(std::stop_token stop, std::chrono::milliseconds patience) const
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const auto take = [&](Byte byte) {
        for (auto pause = 1ms; !setLock(m_file, F_WRLCK, byte); pause = std::min(pause * 2, 16ms)) {
            const bool stopped = stop.stop_requested();
            if (stopped || std::chrono::steady_clock::now() > deadline) {
                setLock(m_file, F_UNLCK, Queue);
                fail(stopped ? ErrorKind::Cancelled : ErrorKind::Locked, m_library, path(m_library));
            }
            std::this_thread::sleep_for(pause);
        }
    };
    take(Queue);
    take(Writing);
    setLock(m_file, F_UNLCK, Queue);
}

void LibraryLock::releaseWrite() const { setLock(m_file, F_UNLCK, Writing); }

int LibraryLock::acquireIndex(const std::stop_token &stop) const
{
    const int file = openFile(m_library);
    for (auto pause = 1ms; !setLock(file, F_WRLCK, Indexing); pause = std::min(pause * 2, 16ms)) {
        if (stop.stop_requested()) {
            ::close(file);
            fail(ErrorKind::Cancelled, m_library, path(m_library));
        }
        std::this_thread::sleep_for(pause);
    }
    return file;
}

IndexRight::~IndexRight() { ::close(m_file); }

WriteRight::WriteRight(const LibraryLock &lock, const std::stop_token &stop, std::chrono::milliseconds patience)
    : m_lock(lock)
{
    lock.acquireWrite(stop, patience);
}

WriteRight::~WriteRight() { m_lock.releaseWrite(); }

} // namespace baolan::storage
