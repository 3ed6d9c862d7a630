// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/sqliteerror.h"

namespace baolan::storage {

namespace {

// After a full disk SQLite has rolled back by itself; there is nothing left to undo then.
void undo(const Connection &connection, const char *sql)
{
    if (connection.inTransaction())
        static_cast<void>(attempt([&] { connection.execute(sql); }));
}

} // namespace

Transaction::Transaction(const Connection &connection) : m_connection(connection)
{
    connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        undo(m_connection, "ROLLBACK");
}

void Transaction::commit()
{
    m_connection.execute("COMMIT"); // where it fails the destructor rolls back
    m_open = false;
}

Savepoint::Savepoint(const Connection &connection) : m_connection(connection) { connection.execute("SAVEPOINT part"); }

Savepoint::~Savepoint()
{
    if (m_open)
        undo(m_connection, "ROLLBACK TO part; RELEASE part");
}

void Savepoint::release()
{
    m_connection.execute("RELEASE part");
    m_open = false;
}

Snapshot::Snapshot(const Connection &connection) : m_connection(connection) { connection.execute("BEGIN"); }
Snapshot::~Snapshot() { undo(m_connection, "ROLLBACK"); }

} // namespace baolan::storage
