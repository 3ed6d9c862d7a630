// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace baolan::tasks {

/// Where work is done: in threads of its own, or (for tests) in the caller's, so that it has happened when the call returns.
enum class Work : std::uint8_t { Background, Inline };

} // namespace baolan::tasks
