// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"
#include "models/storage/connection.h"
#include "models/storage/storabletext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace baolan::storage {

class Statement;

/// A value whose type is known at run time only.
using SqlValue = std::variant<qint64, QString>;

/// The rows of a statement under way. When it goes the statement is reset, so that no half-read SELECT keeps its
/// snapshot (and with it the write-ahead log) alive.
class Rows final
{
public:
    explicit Rows(const Statement &statement) : m_statement(&statement) {}
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next() const; ///< to the next row; false behind the last

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;     ///< a null array for NULL
    [[nodiscard]] QByteArrayView view(int column) const; ///< of text or blob, until the next row
    [[nodiscard]] QDate date(int column) const;          ///< 'YYYY-MM-DD'; NULL is an invalid date
    [[nodiscard]] domain::DateInterval interval(int from) const { return {date(from), date(from + 1)}; }
    template<typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return static_cast<Id>(number(column));
    }

private:
    const Statement *m_statement;
};

/// One statement, prepared when it is first used and kept; values are bound in order. Text goes in as UTF-8 (SQLite's
/// UTF-16 door eats a leading BOM and may swap bytes) without NUL and lone surrogates, see storable().
class Statement final
{
public:
    Statement(const Connection &connection, const char *sql) : m_connection(&connection), m_sql(sql) {}
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] const Connection &connection() const { return *m_connection; }

    /// Runs a statement that answers no rows.
    template<typename... Values>
    void run(const Values &...values) const
    {
        bindAll(values...);
        finish();
    }
    /// As run(), and answers the id of the row that was made.
    template<typename... Values>
    [[nodiscard]] qint64 insert(const Values &...values) const
    {
        run(values...);
        return m_connection->lastInsertId();
    }
    template<typename... Values>
    [[nodiscard]] Rows rows(const Values &...values) const
    {
        bindAll(values...);
        return Rows(*this);
    }
    [[nodiscard]] Rows rows(const std::vector<SqlValue> &values) const;
    /// The first column of the first row as a number; nothing without a row.
    template<typename... Values>
    [[nodiscard]] std::optional<qint64> number(const Values &...values) const
    {
        const Rows answer = rows(values...);
        return answer.next() ? std::optional(answer.number(0)) : std::nullopt;
    }

private:
    friend class Rows;

    template<typename... Values>
    void bindAll(const Values &...values) const
    {
        prepare();
        makeRoom((qsizetype(0) + ... + room(values)));
        int index = 0;
        (bind(++index, values), ...);
        checkCount(index);
    }
    void prepare() const;
    void checkCount(int bound) const;
    bool step() const;
    void finish() const;
    void reset() const;

    // Bytes a value takes at most: all values of a row are written behind each other, and SQLite reads them from there.
    static qsizetype room(const QString &value) { return storableRoom(value); }
    static qsizetype room(const QByteArray &value) { return value.size(); }
    static qsizetype room(QDate) { return dateRoom; }
    template<typename Value>
    static qsizetype room(const std::optional<Value> &value)
    {
        return value ? room(*value) : 0;
    }
    template<typename Value>
        requires std::is_arithmetic_v<Value> || std::is_enum_v<Value> || std::is_null_pointer_v<Value>
    static qsizetype room(Value)
    {
        return 0;
    }
    void makeRoom(qsizetype bytes) const;

    void bind(int index, qint64 value) const;
    void bind(int index, int value) const { bind(index, qint64(value)); }
    void bind(int index, bool value) const { bind(index, qint64(value)); }
    void bind(int index, double value) const;
    void bind(int index, std::nullptr_t) const;
    void bind(int index, const QString &value) const;
    void bind(int index, const QByteArray &value) const; ///< as a blob; a null array is NULL
    void bind(int index, QDate value) const;
    template<typename Id>
        requires std::is_enum_v<Id>
    void bind(int index, Id id) const
    {
        bind(index, static_cast<qint64>(id));
    }
    template<typename Value>
    void bind(int index, const std::optional<Value> &value) const
    {
        value ? bind(index, *value) : bind(index, nullptr);
    }

    const Connection *m_connection;
    const char *m_sql;
    mutable sqlite3_stmt *m_statement = nullptr;
    mutable std::unique_ptr<char[]> m_values; ///< of the row that is bound
    mutable qsizetype m_room = 0, m_used = 0;
};

/// A blob for a column that must not be NULL.
[[nodiscard]] inline QByteArray storable(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

} // namespace baolan::storage
