// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace baolan::cli {

/// The options that stand before or behind every command.
[[nodiscard]] std::vector<Option> commonOptions();

/// All commands in a line each.
[[nodiscard]] QString overview(const Commands &commands);
/// One command with its options.
[[nodiscard]] QString usage(const Command &command);

} // namespace baolan::cli
