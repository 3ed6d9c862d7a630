// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baolan::cli {

/// What baolanctl answers to the shell; the manual page says the same.
enum class ExitCode : int {
    Ok = 0,
    Nothing = 1,       ///< nothing was found, or `check` found something wrong
    Usage = 2,         ///< the command line makes no sense
    SomeFailed = 3,    ///< the work was done, but not for all files
    Library = 4,       ///< the library (or a backup of it) cannot be used
    Output = 5,        ///< the result cannot be written
    Interrupted = 130, ///< stopped by SIGINT
    Terminated = 143   ///< stopped by SIGTERM
};

} // namespace baolan::cli
