// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/indexcheck.h"

#include "models/storage/search/indexer.h"
#include "models/storage/search/segmentstore.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"

#include <QFileInfo>

namespace baolan::storage::search {

using domain::Finding;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What SQLite finds wrong, or what does not decode.
[[nodiscard]] QString damageOf(const Connection &index)
{
    const auto looked = attempt([&]() -> QString {
        const Snapshot snapshot(index);
        if (const QString answer = index.text("PRAGMA integrity_check(1)"); answer != "ok"_L1)
            return answer;
        const SegmentStore segments(index);
        for (const qint64 segment : segments.ids())
            static_cast<void>(segments.facts(segment));
        return {};
    });
    return looked ? *looked : looked.error().detail;
}

} // namespace

void checkIndex(const Connection &library, const FindingTaker &take)
{
    const QString file = IndexFile::path(library.path());
    if (const std::optional<Connection> index = IndexFile::openReading(library.path())) {
        if (const QString damage = damageOf(*index); !damage.isEmpty())
            take({Finding::Kind::Derived, file, u"the search index is damaged: "_s + damage});
    } else if (QFileInfo::exists(file)) {
        take({Finding::Kind::Derived, file, u"the search index cannot be read"_s});
    }
}

void checkCovered(const Connection &library, const FindingTaker &take)
{
    if (const qint64 missing = behind(library); missing > 0)
        take({Finding::Kind::Derived, IndexFile::path(library.path()),
              u"articles that the search index does not hold yet: %1"_s.arg(missing)});
}

} // namespace baolan::storage::search
