// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/exporting/pdf/book.h"

#include <expected>

namespace baolan::cli {

/// The options that say how a PDF is set.
[[nodiscard]] std::vector<Option> bookOptions();

[[nodiscard]] std::expected<exporting::BookStyle, ExitCode> readBookStyle(const Arguments &arguments, Context &context,
                                                                          const QString &command);

/// Whether what is asked needs fonts, which only a program with a QGuiApplication has.
[[nodiscard]] bool needsFonts(const QStringList &commandLine);

} // namespace baolan::cli
