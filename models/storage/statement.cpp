// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/sqliteerror.h"

#include <QDate>

#include <sqlite3.h>

#include <algorithm>

namespace baolan::storage {

using namespace Qt::Literals::StringLiterals;

Rows::~Rows() { m_statement->reset(); }
bool Rows::next() const { return m_statement->step(); }

bool Rows::isNull(int column) const { return sqlite3_column_type(m_statement->m_statement, column) == SQLITE_NULL; }
qint64 Rows::number(int column) const { return sqlite3_column_int64(m_statement->m_statement, column); }
double Rows::real(int column) const { return sqlite3_column_double(m_statement->m_statement, column); }
// Qt drops a leading U+FEFF as a mark of byte order; what was stored is text, and comes back whole.
QString Rows::text(int column) const
{
    const QByteArrayView utf8 = view(column);
    return utf8.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(3))
                                           : QString::fromUtf8(utf8);
}

QByteArray Rows::blob(int column) const
{
    if (isNull(column))
        return {};
    const QByteArrayView bytes = view(column);
    return bytes.isEmpty() ? QByteArray("") : bytes.toByteArray();
}

QByteArrayView Rows::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement->m_statement, column);
    return {static_cast<const char *>(bytes), bytes ? sqlite3_column_bytes(m_statement->m_statement, column) : 0};
}

QDate Rows::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(QString::fromLatin1(view(column)), Qt::ISODate);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::prepare() const
{
    if (m_statement) {
        if (sqlite3_stmt_busy(m_statement))
            fail(domain::ErrorKind::Internal, m_connection->path(),
                 u"statement used while its rows are read: "_s + QString::fromUtf8(m_sql));
        return;
    }
    const int code =
        sqlite3_prepare_v3(m_connection->handle(), m_sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw StorageError(sqliteError(m_connection->handle(), code, m_connection->path()));
}

void Statement::checkCount(int bound) const
{
    if (bound != sqlite3_bind_parameter_count(m_statement))
        fail(domain::ErrorKind::Internal, m_connection->path(),
             u"wrong number of values: "_s + QString::fromUtf8(m_sql));
}

Rows Statement::rows(const std::vector<SqlValue> &values) const
{
    prepare();
    qsizetype bytes = 0;
    for (const SqlValue &value : values)
        bytes += std::visit([](const auto &typed) { return room(typed); }, value);
    makeRoom(bytes);
    int index = 0;
    for (const SqlValue &value : values)
        std::visit([&](const auto &typed) { bind(++index, typed); }, value);
    checkCount(index);
    return Rows(*this);
}

bool Statement::step() const
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const domain::Error error = sqliteError(m_connection->handle(), code, m_connection->path());
    reset();
    throw StorageError(error);
}

void Statement::finish() const
{
    const bool row = step();
    reset();
    if (row)
        fail(domain::ErrorKind::Internal, m_connection->path(),
             u"rows that nobody reads: "_s + QString::fromUtf8(m_sql));
}

void Statement::reset() const
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::bind(int index, qint64 value) const { sqlite3_bind_int64(m_statement, index, value); }
void Statement::bind(int index, double value) const { sqlite3_bind_double(m_statement, index, value); }
void Statement::bind(int index, std::nullptr_t) const { sqlite3_bind_null(m_statement, index); }

// What is left from a row with a whole newspaper in it is not kept.
void Statement::makeRoom(qsizetype bytes) const
{
    constexpr qsizetype least = 512, most = 1 << 20;
    m_used = 0;
    if (m_values && bytes <= m_room && (m_room <= most || bytes > most))
        return;
    m_room = std::max(bytes, least);
    m_values = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(m_room));
}

void Statement::bind(int index, const QString &value) const
{
    const char *begin = m_values.get() + m_used;
    const qsizetype size = writeStorable(value, m_values.get() + m_used);
    m_used += size;
    sqlite3_bind_text64(m_statement, index, begin, sqlite3_uint64(size), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int index, const QByteArray &value) const
{
    if (value.isNull())
        return bind(index, nullptr);
    char *begin = m_values.get() + m_used;
    std::copy(value.begin(), value.end(), begin);
    m_used += value.size();
    sqlite3_bind_blob64(m_statement, index, begin, sqlite3_uint64(value.size()), SQLITE_STATIC);
}

void Statement::bind(int index, QDate value) const
{
    if (!value.isValid())
        return bind(index, nullptr);
    const char *begin = m_values.get() + m_used;
    const qsizetype size = writeDate(value, m_values.get() + m_used);
    m_used += size;
    sqlite3_bind_text64(m_statement, index, begin, sqlite3_uint64(size), SQLITE_STATIC, SQLITE_UTF8);
}

} // namespace baolan::storage
