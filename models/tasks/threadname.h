// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pthread.h>

namespace baolan::tasks {

/// Names the calling thread for `top -H`, debuggers and benchmarks; at most 15 characters.
inline void nameThread(const char *name) { pthread_setname_np(pthread_self(), name); }

} // namespace baolan::tasks
