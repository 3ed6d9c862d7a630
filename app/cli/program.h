// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <QStringList>

namespace baolan::cli {

/// The whole program but for the process around it: `words` is the command line without the program's name.
[[nodiscard]] ExitCode runProgram(const QStringList &words, Context &context);

} // namespace baolan::cli
