// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <expected>

namespace baolan::domain {

/// What went wrong, as far as a program must tell cases apart. The sentence for the user is made where the verb is
/// (ui or app/cli), from the kind, the subject and the detail.
enum class ErrorKind : std::uint8_t {
    NotFound,        ///< no such file, folder, article …
    Unreadable,      ///< exists, but may not or cannot be read
    UnknownFormat,   ///< no reader takes this file
    BadEncoding,     ///< the bytes are no text in any encoding we know, or not in the one that was asked for
    TooLarge,        ///< over a limit that the detail names
    Damaged,         ///< the file is broken (an archive cut short, a library whose pages are corrupt)
    Empty,           ///< there is nothing to read in it
    NotALibrary,     ///< the file is no Baolan library
    NewerSchema,     ///< a library of a newer program
    Locked,          ///< another program holds it
    ReadOnly,        ///< it may not be written
    DiskFull,        ///< no space left where it is written
    Exists,          ///< it is there already and is not overwritten
    InvalidArgument, ///< what was asked makes no sense; the detail says what
    Cancelled,       ///< the user stopped it
    Internal         ///< a fault of the program; the detail is for its authors
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString subject; ///< what it happened to: a file's path, an article's headline …
    QString detail;  ///< technical, untranslated: SQLite's message, an offset, a limit

    bool operator==(const Error &) const = default;
};

template<typename T>
using Expected = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString subject, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(subject), std::move(detail)});
}

} // namespace baolan::domain
