// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace baolan::storage {

/// BEGIN IMMEDIATE … COMMIT; what is left without commit() is rolled back. Immediate, because a reading transaction
/// that wants to write later fails at once when another program wrote in between, without waiting.
class Transaction final
{
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    const Connection &m_connection;
    bool m_open = true;
};

/// A part of a transaction that is kept or undone by itself.
class Savepoint final
{
public:
    explicit Savepoint(const Connection &connection);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void release();

private:
    const Connection &m_connection;
    bool m_open = true;
};

/// A reading transaction: what is read within sees one state of the library, whatever others write meanwhile.
class Snapshot final
{
public:
    explicit Snapshot(const Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Connection &m_connection;
};

} // namespace baolan::storage
