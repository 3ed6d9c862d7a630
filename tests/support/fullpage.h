// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/archive.h"
#include "models/domain/page.h"

namespace baolan::tests {

/// An invented page on which every value of the domain is set, with a character outside the BMP before most offsets, so
/// that UTF-16 units and code points differ.
[[nodiscard]] domain::Page fullPage();
[[nodiscard]] std::vector<domain::Marks> fullMarks();
[[nodiscard]] std::vector<domain::PublicationEntry> publications();

} // namespace baolan::tests
