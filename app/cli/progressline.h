// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <chrono>
#include <optional>

namespace baolan::cli {

/// One line on the terminal that says how far the work is, written over itself and gone when the work is done. Where
/// stderr is no terminal, or --quiet was said, nothing is written.
class ProgressLine final
{
public:
    explicit ProgressLine(Context &context);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// `what` holds the numbers ("128 of 400 pages"); `current` is cut to what room is left.
    void show(const QString &what, std::optional<std::chrono::seconds> remaining = {}, const QString &current = {});
    void clear();

private:
    Context &m_context;
    bool m_enabled;
    bool m_shown = false;
};

} // namespace baolan::cli
