// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/domain/error.h"

#include <QString>

namespace baolan::cli {

/// What an error was about, where its kind alone does not say which sentence helps.
enum class About { Library, File, Output };

/// One sentence for the user: which file, what is wrong, what to do.
[[nodiscard]] QString sentence(const domain::Error &error, About about);

/// "baolanctl: SENTENCE" on stderr, with the technical detail where --verbose asks for it.
void complain(Context &context, const QString &sentence, const QString &detail = {});

/// Says the error and answers the exit code that goes with it.
[[nodiscard]] ExitCode fail(Context &context, const domain::Error &error, About about = About::Library);

/// A command line that makes no sense: says so and where help is.
[[nodiscard]] ExitCode misused(Context &context, const QString &sentence, const QString &command = {});

} // namespace baolan::cli
