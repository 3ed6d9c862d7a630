// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"

#include <vector>

namespace baolan::domain {

/// Where a page's date comes from, the strongest first: what the user pinned wins over a manifest, over the printed
/// masthead, over the path, over what the text lets one infer.
enum class DateSource : std::uint8_t { User, Manifest, Printed, Path, Inferred, None };

/// One clue, as shown in the ledger of evidence: the words, the rule that read them, and what they allow.
struct DateEvidence {
    QString text;
    QString rule; ///< an untranslated key such as "printed date" or "past event"
    DateInterval gives;

    bool operator==(const DateEvidence &) const = default;
};

struct PageDate {
    DateInterval interval;
    DateSource source = DateSource::None;
    std::vector<DateEvidence> evidence;

    bool operator==(const PageDate &) const = default;
};

/// The keys of the interchange format: "user", "manifest", "printed", "path", "inferred"; empty for None.
[[nodiscard]] QString key(DateSource source);
[[nodiscard]] DateSource dateSource(QStringView key);

} // namespace baolan::domain
