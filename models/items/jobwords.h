// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/job.h"

#include <QString>

namespace baolan::items {

// How a job is worded where it is listed and in the status bar.

[[nodiscard]] QString jobName(const tasks::Job &job); ///< "Import of /path"
[[nodiscard]] QString progressLine(tasks::JobKind kind, const tasks::Progress &progress);
[[nodiscard]] QString remaining(std::chrono::seconds seconds); ///< "12 s left"
[[nodiscard]] QString
outcome(const tasks::JobReport &report); ///< "30 pages with 180 articles in 1.2 s · 2 files failed"
[[nodiscard]] QString resultName(tasks::FileResult result);
[[nodiscard]] QString sizeName(qint64 bytes);

} // namespace baolan::items
