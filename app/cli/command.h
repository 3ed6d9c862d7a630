// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/option.h"

#include <memory>
#include <vector>

namespace baolan::cli {

/// A command of baolanctl. Stateless: everything it works on comes as a parameter.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;     ///< one line
    [[nodiscard]] virtual QString positionals() const = 0; ///< as the usage shows them: "PATH…"
    [[nodiscard]] virtual Arity arity() const = 0;
    [[nodiscard]] virtual std::vector<Option> options() const { return {}; }
    [[nodiscard]] virtual QString notes() const { return {}; } ///< what the help says below the options
    [[nodiscard]] virtual ExitCode run(const Arguments &arguments, Context &context) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// All of them, in the order in which the help lists them.
[[nodiscard]] Commands allCommands();

} // namespace baolan::cli
