// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/pagetext.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace baolan::reading {

/// One file to be read: a page, or an archive of pages. What path and manifest say of it is in `hints`.
struct Source {
    QString path;            ///< absolute; ":/…" for the built-in sample
    QString file;            ///< below what was named for import, '/' between folders
    qint64 size = 0;         ///< bytes
    domain::PageHints hints; ///< from the path and a manifest.csv beside it or above it

    bool operator==(const Source &) const = default;
};

/// A file that will not be read and why (no reader for it, unreadable folder, broken manifest line …).
using Skipped = domain::Error;

struct Sources {
    std::vector<Source> files; ///< in natural order of their paths
    std::vector<Skipped> skipped;
};

/// What the user says of all that is imported; it wins over path, manifest and page.
struct ReadOptions {
    QString encoding;        ///< an encoding's name, or empty: detect
    domain::PageHints hints; ///< dateSource User where a date is given
    qint64 maxFileBytes = 64 * 1024 * 1024;
};

/// Lists what can be read below files and folders of any depth, in a stable order; hidden files are passed over. A path
/// that does not exist, or that no reader takes though it was named itself, stands in `skipped`. Stops early (with what
/// it has) when asked to. Any thread.
[[nodiscard]] Sources findSources(const QStringList &paths, const ReadOptions &options,
                                  const std::stop_token &stop = {});

/// Reads one source and hands each page to `take` (one for a file, many for an archive) as it comes; a member that
/// cannot be read is handed on as its error and stops nothing. `take` answers false to end. Any thread; no state.
using TakePage = std::function<bool(domain::Expected<domain::PageText>)>;
void read(const Source &source, const ReadOptions &options, const TakePage &take);

/// The pages of one file in memory (the readers' seam, for tests and fuzzers): `file` decides the reader by its ending
/// and the bytes' beginning.
[[nodiscard]] domain::Expected<domain::PageText> readBytes(const QString &file, const QByteArray &bytes,
                                                           const ReadOptions &options);

} // namespace baolan::reading
