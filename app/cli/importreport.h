// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "models/domain/jobreport.h"

#include <QByteArray>

namespace baolan::cli {

/// "Imported 30 pages with 152 articles in 0.4 s; 2 files unchanged, 1 failed."
[[nodiscard]] QString importSummary(const domain::JobReport &report);

/// The files that could not be read, each with its reason, on stderr; with --verbose all files.
void printFiles(Context &context, const domain::JobReport &report);

/// The whole report for machines.
[[nodiscard]] QByteArray importJson(const domain::JobReport &report);
/// One line a file, for a spreadsheet.
[[nodiscard]] QByteArray importCsv(const domain::JobReport &report);

} // namespace baolan::cli
