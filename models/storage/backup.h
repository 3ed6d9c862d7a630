// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace baolan::storage {

enum class Replace : std::uint8_t { No, Yes };

/// Told the pages of the database that were copied, and how many there are.
using BackupProgress = std::function<void(qint64 done, qint64 total)>;

/// Copies one state of a library, which may be written meanwhile, to `target`: to a temporary file, opened again and
/// checked, flushed to the disk, and only then given its name.
void backup(const Connection &source, const QString &target, Replace replace, const BackupProgress &progress = {},
            const std::stop_token &stop = {});

/// Puts a backup in the place of a library that nobody has open, after checking it. What stood there is kept beside it,
/// its log too; answers its new name, empty where nothing stood there.
[[nodiscard]] QString restore(const QString &backup, const QString &library);

/// The whole of SQLite's own check; fails with Damaged and what it found first.
void verify(const QString &path);

} // namespace baolan::storage
