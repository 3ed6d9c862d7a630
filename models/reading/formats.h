// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baolan::reading {

/// Whether a folder's file may be for us by its name: a page, an archive of pages, an interchange file.
[[nodiscard]] bool isReadableName(QStringView file);

/// Whether it is for us by name and content. One that the user named himself needs no known name if it is text; a JSON file
/// is ours only when it is an interchange file.
[[nodiscard]] bool isReadableFile(const QString &path, bool namedByUser);

} // namespace baolan::reading
