// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openlibrary.h"

#include "app/cli/sentences.h"

namespace baolan::cli {

std::expected<std::unique_ptr<tasks::Library>, ExitCode> openLibrary(Context &context, tasks::OpenMode mode)
{
    auto library = tasks::Library::open(context.libraryPath, mode);
    if (!library)
        return std::unexpected(fail(context, library.error()));
    return std::move(*library);
}

} // namespace baolan::cli
