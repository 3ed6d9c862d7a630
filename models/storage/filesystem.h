// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baolan::storage {

/// Whether a file lies on a network file system, where shared memory and with it a write-ahead log do not work.
[[nodiscard]] bool isOnNetwork(const QString &path);
/// The same for a number as statfs(2) gives it.
[[nodiscard]] bool isNetworkFileSystem(quint32 type);
/// Gives a finished file its name, never in place of another: false where one has it.
[[nodiscard]] bool moveToFreeName(const QString &from, const QString &to);
/// The same, in place of what has that name now; in one step.
[[nodiscard]] bool moveOver(const QString &from, const QString &to);
/// Makes the file's content, and then its entry in the folder, safe against a power cut.
void flushToDisk(const QString &path);

} // namespace baolan::storage
