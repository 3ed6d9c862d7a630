// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/query.h"

#include <QString>

namespace baolan::items {

// How a query is said to people: what was really searched for.

/// Whether an article can have places that the query looks for: words that are not ruled out.
[[nodiscard]] bool hasWords(const domain::Query &query);

/// A part of the query on a chip, as short as it can be understood: "工会", "昌平", "not 调解", "2023".
[[nodiscard]] QString shortWords(const domain::Query &query);

/// The whole query as one clause: "all of: 工会, 调解; about 昌平; printed in 2023". Empty for everything.
[[nodiscard]] QString explanation(const domain::Query &query);

} // namespace baolan::items
