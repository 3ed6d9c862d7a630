// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/indexfile.h"

#include "models/storage/filesystem.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace baolan::storage::search {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QByteArray schema()
{
    QFile file(u":/baolan/sql/index.sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] bool isOurs(const Connection &connection)
{
    return connection.number("PRAGMA application_id") == IndexFile::applicationId &&
           connection.number("PRAGMA user_version") == IndexFile::version &&
           connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'covered'") == 1 &&
           connection.number("SELECT count(*) FROM covered") == 1;
}

[[nodiscard]] bool isUsable(const Connection &connection)
{
    const auto ours = attempt([&] { return isOurs(connection); });
    return ours && *ours;
}

/// Whether the file itself is to blame, and not the disk or another program: then a new one mends it.
[[nodiscard]] bool isItsFault(domain::ErrorKind kind)
{
    return kind == domain::ErrorKind::Damaged || kind == domain::ErrorKind::NotALibrary ||
           kind == domain::ErrorKind::Unreadable || kind == domain::ErrorKind::Internal;
}

void setWriting(const Connection &connection)
{
    connection.execute(isOnNetwork(connection.path()) ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA secure_delete = OFF"); // all of it stands in the library as well
}

void fill(const Connection &connection)
{
    connection.execute("PRAGMA page_size = 16384");
    setWriting(connection);
    Transaction transaction(connection);
    connection.execute(schema().constData());
    connection.execute("PRAGMA application_id = " + QByteArray::number(IndexFile::applicationId));
    connection.execute("PRAGMA user_version = " + QByteArray::number(IndexFile::version));
    transaction.commit();
}

} // namespace

QString IndexFile::path(const QString &library)
{
    return (library.endsWith(".baolan"_L1) ? library : library + u".baolan"_s) + u"-index"_s;
}

void IndexFile::remove(const QString &library)
{
    const QString file = path(library);
    for (const QString &name : {file, file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s})
        QFile::remove(name);
}

Connection IndexFile::openWriting(const QString &library)
{
    const QString file = path(library);
    if (QFileInfo::exists(file)) {
        auto known = attempt([&] {
            Connection connection(file, Connection::Mode::Write);
            if (!isOurs(connection))
                fail(domain::ErrorKind::Damaged, file);
            setWriting(connection);
            return connection;
        });
        if (known)
            return std::move(*known);
        if (!isItsFault(known.error().kind))
            throw StorageError(known.error());
        remove(library);
    }
    Connection connection = Connection::create(file);
    fill(connection);
    return connection;
}

std::optional<Connection> IndexFile::openReading(const QString &library)
{
    const QString file = path(library);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    const auto open = [&](Connection::Mode mode) { return attempt([&] { return Connection(file, mode); }); };
    auto opened = open(Connection::Mode::Read);
    // Where no shared memory can be made beside it, it is read as it lies there, as long as nothing is left in its log.
    if ((!opened || !isUsable(*opened)) && QFileInfo(file + u"-wal"_s).size() == 0 &&
        !QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        opened = open(Connection::Mode::Immutable);
    if (!opened || !isUsable(*opened))
        return std::nullopt;
    opened->execute("PRAGMA cache_size = -8192");
    return std::move(*opened);
}

IndexState indexState(const Connection &index)
{
    const Statement statement(index, "SELECT identity, article, change, generation FROM covered");
    const Rows rows = statement.rows();
    if (!rows.next())
        return {};
    return {{rows.text(0), rows.number(1), rows.number(2)}, rows.number(3)};
}

void setIndexState(const Connection &index, const IndexState &state)
{
    const Statement statement(index, "UPDATE covered SET identity = ?1, article = ?2, change = ?3, generation = ?4");
    statement.run(state.covered.identity, state.covered.article, state.covered.change, state.generation);
}

} // namespace baolan::storage::search
