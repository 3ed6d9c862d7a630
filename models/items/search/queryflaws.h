// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/searchsession.h"

namespace baolan::items {

/// What is wrong with a typed query, in sentences; in the order of the text.
[[nodiscard]] std::vector<QueryFlaw> queryFlaws(const QString &text, QDate today);

} // namespace baolan::items
