// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace baolan::cli {

namespace {

// A signal handler gets nothing but its number: the one place where state has to be outside of any object.
volatile std::sig_atomic_t received = 0;

extern "C" void noteSignal(int number) { received = number; }

void handle(int number)
{
    struct sigaction action{};
    action.sa_handler = noteSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one has its ordinary effect
    sigaction(number, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    received = 0;
    handle(SIGINT);
    handle(SIGTERM);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

std::optional<ExitCode> Interruption::asked() const
{
    switch (received) {
    case SIGINT: return ExitCode::Interrupted;
    case SIGTERM: return ExitCode::Terminated;
    default: return std::nullopt;
    }
}

} // namespace baolan::cli
