// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jobreport.h"

#include "models/domain/keys.h"

namespace baolan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Keys jobKinds({std::pair{JobKind::Import, "import"_L1}, std::pair{JobKind::Check, "check"_L1},
                         std::pair{JobKind::Rebuild, "rebuild"_L1}, std::pair{JobKind::Backup, "backup"_L1},
                         std::pair{JobKind::Export, "export"_L1}, std::pair{JobKind::Reanalysis, "reanalysis"_L1}});

constexpr Keys jobStates({std::pair{JobState::Running, "running"_L1}, std::pair{JobState::Done, "done"_L1},
                          std::pair{JobState::Cancelled, "cancelled"_L1}, std::pair{JobState::Failed, "failed"_L1}});

constexpr Keys
    fileResults({std::pair{FileResult::Imported, "imported"_L1}, std::pair{FileResult::Replaced, "replaced"_L1},
                 std::pair{FileResult::Unchanged, "unchanged"_L1}, std::pair{FileResult::Failed, "failed"_L1}});

constexpr Keys errorKinds(
    {std::pair{ErrorKind::Internal, "internal"_L1}, std::pair{ErrorKind::NotFound, "not found"_L1},
     std::pair{ErrorKind::Unreadable, "unreadable"_L1}, std::pair{ErrorKind::UnknownFormat, "unknown format"_L1},
     std::pair{ErrorKind::BadEncoding, "bad encoding"_L1}, std::pair{ErrorKind::TooLarge, "too large"_L1},
     std::pair{ErrorKind::Damaged, "damaged"_L1}, std::pair{ErrorKind::Empty, "empty"_L1},
     std::pair{ErrorKind::NotALibrary, "not a library"_L1}, std::pair{ErrorKind::NewerSchema, "newer schema"_L1},
     std::pair{ErrorKind::Locked, "locked"_L1}, std::pair{ErrorKind::ReadOnly, "read-only"_L1},
     std::pair{ErrorKind::DiskFull, "disk full"_L1}, std::pair{ErrorKind::Exists, "exists"_L1},
     std::pair{ErrorKind::InvalidArgument, "invalid argument"_L1}, std::pair{ErrorKind::Cancelled, "cancelled"_L1}});

} // namespace

QString key(JobKind kind) { return jobKinds.key(kind); }
QString key(JobState state) { return jobStates.key(state); }
QString key(FileResult result) { return fileResults.key(result); }
FileResult fileResult(QStringView key) { return fileResults.value(key); }
QString key(ErrorKind kind) { return errorKinds.key(kind); }
ErrorKind errorKind(QStringView key) { return errorKinds.value(key); }

} // namespace baolan::domain
