// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace baolan::storage {

/// The file LIBRARY.lock beside a library, through which programs agree who writes. It is empty and stays; what counts
/// are locks on four of its bytes, which the system drops with the process:
///   0  shared by all who have the library open; alone held by who replaces the file (restore)
///   1  the queue: held while waiting for 2, so that a busy writer cannot overtake who waits
///   2  the right to write and to checkpoint, held over each transaction and its checkpoint
///   3  the right to write the index beside the library
class LibraryLock final
{
public:
    enum class Use : std::uint8_t { Shared, Alone };

    /// Fails with Locked where the other use is taken, with ReadOnly, DiskFull … where the file cannot be made.
    LibraryLock(const QString &library, Use use);
    ~LibraryLock();
    LibraryLock(LibraryLock &&other) noexcept;
    LibraryLock &operator=(LibraryLock &&other) noexcept;

    [[nodiscard]] static QString path(const QString &library);
    /// Whether no other program, and no other LibraryLock of this one, has the library open just now.
    [[nodiscard]] bool isAlone() const;

    /// Waits for the right to write; throws Locked after `patience`, Cancelled when asked to stop.
    void acquireWrite(std::stop_token stop, std::chrono::milliseconds patience) const;
    void releaseWrite() const;
    /// Waits for the right to write the index; throws Cancelled when asked to stop. Answers the descriptor that holds it until
    /// it is closed: one of its own, so that threads that share this lock exclude each other as well.
    [[nodiscard]] int acquireIndex(const std::stop_token &stop) const;

private:
    QString m_library;
    int m_file = -1;
};

/// The right to write, for the time of a scope.
class WriteRight final
{
public:
    explicit WriteRight(const LibraryLock &lock, const std::stop_token &stop = {},
                        std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~WriteRight();
    WriteRight(const WriteRight &) = delete;
    WriteRight &operator=(const WriteRight &) = delete;

private:
    const LibraryLock &m_lock;
};

/// The right to write the index, for the time of a scope.
class IndexRight final
{
public:
    IndexRight(const LibraryLock &lock, const std::stop_token &stop) : m_file(lock.acquireIndex(stop)) {}
    ~IndexRight();
    IndexRight(const IndexRight &) = delete;
    IndexRight &operator=(const IndexRight &) = delete;

private:
    int m_file;
};

} // namespace baolan::storage
