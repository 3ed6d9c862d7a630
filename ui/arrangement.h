// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/docks.h"

namespace baolan::ui {

/// A place in a layout: its width beside the other places, and the panes that share it, the first one in front.
struct Slot {
    int width = 1;
    QStringList panes;
    bool shown = true;
};

/// The places of a layout, from left to right.
[[nodiscard]] std::vector<Slot> arrangement(Layout layout);

} // namespace baolan::ui
