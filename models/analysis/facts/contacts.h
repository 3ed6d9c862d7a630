// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/annotations.h"

#include <vector>

namespace baolan::analysis {

/// Telephone numbers (with area code, mobile, 400 and 800), short numbers of hotlines, e-mail and web addresses, one entry
/// for each with all its mentions. Digits inside an address, in amounts and in codes are none. The name is the number or
/// address in half-width characters.
[[nodiscard]] std::vector<domain::EntityMentions> readContacts(const Parts &parts);

} // namespace baolan::analysis
