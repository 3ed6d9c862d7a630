// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "models/domain/search.h"
#include "models/text/query/querylanguage.h"

namespace baolan::cli {

/// What was really searched, as one line: "all of: 工会, 调解; about 昌平; printed in 2023".
[[nodiscard]] QString explanation(const domain::Query &query);

/// Says on stderr what of a query was not understood and how it was taken.
void complainOfFaults(Context &context, const QString &typed, const text::ParsedQuery &parsed);

[[nodiscard]] QString facetTitle(domain::FacetKind kind);
[[nodiscard]] QLatin1StringView facetKey(domain::FacetKind kind); ///< in JSON

} // namespace baolan::cli
