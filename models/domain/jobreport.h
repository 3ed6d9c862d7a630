// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

#include <chrono>
#include <vector>

namespace baolan::domain {

enum class JobKind : std::uint8_t { Import, Check, Rebuild, Backup, Export, Reanalysis };
enum class JobState : std::uint8_t { Running, Done, Cancelled, Failed };

enum class FileResult : std::uint8_t { Imported, Replaced, Unchanged, Failed };

/// What became of one file (or member of an archive).
struct FileReport {
    QString file;
    QString path;
    FileResult result = FileResult::Imported;
    Error error; ///< where it failed
    QString encoding;
    qint64 replaced = 0; ///< broken byte sequences
    qint64 articles = 0;
};

/// A finding of `check`: what is wrong, where.
struct Finding {
    enum class Kind : std::uint8_t {
        Integrity,
        ForeignKey,
        Orphan,
        Hash,
        Derived,
        Analysis ///< pages that an older analysis read; the detail is how many
    };
    Kind kind = Kind::Integrity;
    QString subject;
    QString detail;
};

struct JobReport {
    JobKind kind = JobKind::Import;
    bool dryRun = false;
    qint64 pages = 0;    ///< imported, replaced or read anew
    qint64 articles = 0; ///< in those
    qint64 unchanged = 0;
    qint64 failed = 0;
    qint64 bytes = 0;
    std::chrono::milliseconds elapsed{0};
    std::vector<FileReport> files; ///< each file of an import or reanalysis, in the order of its completion
    std::vector<Finding> findings; ///< of a check; empty: sound
};

/// The words that stand for these values in the library's job tables and in machine-readable output.
[[nodiscard]] QString key(JobKind kind);
[[nodiscard]] QString key(JobState state);
[[nodiscard]] QString key(FileResult result);
[[nodiscard]] FileResult fileResult(QStringView key);
[[nodiscard]] QString key(ErrorKind kind);
[[nodiscard]] ErrorKind errorKind(QStringView key);

} // namespace baolan::domain
