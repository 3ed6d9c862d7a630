// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/archivefile.h"
#include "models/reading/source.h"

namespace baolan::reading {

/// Archives of pages: each member that is one is handed on, all else is passed over. Nothing is ever written; members with
/// names that lead out of the archive, encrypted ones and archives within are reported by name.
[[nodiscard]] bool isArchiveName(QStringView file);
[[nodiscard]] bool isArchiveBytes(QByteArrayView head);

void readArchive(const Source &source, const ReadOptions &options, const TakePage &take,
                 const ArchiveLimits &limits = {});
/// The same from memory, for tests and fuzzers.
void readArchive(const Source &source, const QByteArray &bytes, const ReadOptions &options, const TakePage &take,
                 const ArchiveLimits &limits = {});

/// Why a member of that name is not read, untranslated; empty when nothing is wrong with it.
[[nodiscard]] QString unsafeName(QStringView name);

} // namespace baolan::reading
