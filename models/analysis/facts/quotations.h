// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/spanmap.h"

#include <vector>

namespace baolan::analysis {

/// Direct speech: what stands in quotation marks (the marks belong to `range`), the verb of saying and the words before it
/// that name who speaks, as printed (昌平区总工会党组书记王冰). A quotation that goes on in the same paragraph takes the speaker
/// of the one before when no other is named.
struct Quotation {
    QString text;
    domain::TextRange range;
    QString verb;
    QString speaker;
    domain::TextRange speakerRange; ///< empty when no speaker is named

    bool operator==(const Quotation &) const = default;
};

[[nodiscard]] std::vector<Quotation> readQuotations(const Parts &parts);

} // namespace baolan::analysis
