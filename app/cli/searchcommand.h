// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace baolan::cli {

/// `baolanctl search`: what the search bar of the window finds, for pipes.
class SearchCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString positionals() const override;
    [[nodiscard]] Arity arity() const override;
    [[nodiscard]] std::vector<Option> options() const override;
    [[nodiscard]] QString notes() const override;
    [[nodiscard]] ExitCode run(const Arguments &arguments, Context &context) const override;
};

} // namespace baolan::cli
