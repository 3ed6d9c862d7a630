// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <exception>
#include <functional>
#include <type_traits>

struct sqlite3;

namespace baolan::storage {

/// What SQLite or the file system refused. Thrown within this room, so that a store reads as its statements and a
/// transaction that is left half way rolls back; it never leaves the room, see attempt().
class StorageError final : public std::exception
{
public:
    explicit StorageError(domain::Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const domain::Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "baolan::storage::StorageError"; }

private:
    domain::Error m_error;
};

/// The kind of an extended result code.
[[nodiscard]] domain::ErrorKind errorKind(int code);
/// The last error of a connection, told of `subject`.
[[nodiscard]] domain::Error sqliteError(sqlite3 *connection, int code, const QString &subject);
[[noreturn]] void fail(domain::ErrorKind kind, const QString &subject, const QString &detail = {});

/// The room's border: runs what may throw and answers with its value or its error.
template<typename Function>
[[nodiscard]] auto attempt(Function &&function) -> domain::Expected<std::invoke_result_t<Function>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            std::invoke(std::forward<Function>(function));
            return {};
        } else {
            return std::invoke(std::forward<Function>(function));
        }
    } catch (const StorageError &error) {
        return std::unexpected(error.error());
    }
}

} // namespace baolan::storage
