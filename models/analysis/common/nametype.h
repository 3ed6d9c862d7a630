// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace baolan::analysis {

/// What a name is the name of.
enum class NameType : std::uint8_t { Person, Place, Organisation };

} // namespace baolan::analysis
