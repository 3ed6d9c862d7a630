// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "models/tasks/library.h"

#include <QFuture>

#include <expected>
#include <memory>

namespace baolan::cli {

/// The library that the command line names, or the exit code after saying why it cannot be opened.
[[nodiscard]] std::expected<std::unique_ptr<tasks::Library>, ExitCode> openLibrary(Context &context,
                                                                                   tasks::OpenMode mode);

/// Waits for an answer. A terminal program has nothing else to do meanwhile.
template<typename T>
[[nodiscard]] domain::Expected<T> await(QFuture<domain::Expected<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return domain::failure(domain::ErrorKind::Cancelled, {});
    return future.takeResult();
}

} // namespace baolan::cli
