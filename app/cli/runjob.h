// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/tasks/job.h"

#include <functional>
#include <optional>

namespace baolan::cli {

struct JobEnd {
    domain::Expected<tasks::JobReport> report;
    std::optional<ExitCode> interrupted; ///< set when a signal asked to stop
};

/// What the progress line says of the work: "128 of 400 pages".
using ShowProgress = std::function<QString(const tasks::Progress &)>;

/// Waits for the job, showing its progress and passing on the wish to stop. Runs the program's event loop meanwhile.
[[nodiscard]] JobEnd runJob(Context &context, tasks::Job &job, const ShowProgress &show);

} // namespace baolan::cli
