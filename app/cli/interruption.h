// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <optional>

namespace baolan::cli {

/// While it lives, the first SIGINT or SIGTERM only asks to stop, so that the page in hand is finished; the second ends
/// the program at once, as both do at all other times. One at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// The exit code that says which signal asked to stop; nothing while none did.
    [[nodiscard]] std::optional<ExitCode> asked() const;
};

} // namespace baolan::cli
