// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <stop_token>

struct sqlite3;

namespace baolan::storage {

/// A connection to one SQLite file, of one thread at a time. It speaks to the shared libsqlite3 itself: the same one for
/// statements and for backup, extended error codes, no registry of names, and text bound as UTF-8, byte for byte.
class Connection final
{
public:
    enum class Mode : std::uint8_t {
        Read,      ///< the file is never written, not even at a checkpoint
        Immutable, ///< as Read, of a file that nobody writes: on media where no lock and no shared memory can be made
        Write      ///< the file must exist
    };

    Connection(const QString &path, Mode mode);
    /// Makes a new file; what stands there already is opened.
    [[nodiscard]] static Connection create(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    /// Runs statements without parameters, as many as `sql` holds, triggers included.
    void execute(const char *sql) const;
    [[nodiscard]] qint64 number(const char *sql) const; ///< the first column of the first row; 0 without any
    [[nodiscard]] QString text(const char *sql) const;

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const;

    /// Statements end with Cancelled soon after `stop` is requested, until another token is set.
    void setStop(std::stop_token stop);

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    Connection(const QString &path, Mode mode, int flags);
    void configure(Mode mode) const;
    static int onProgress(void *stop);

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<std::stop_token> m_stop; ///< its address is SQLite's while the connection lives
};

} // namespace baolan::storage
