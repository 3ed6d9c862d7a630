// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace baolan::reading {

/// Whether a path comes before another one: folder by folder, figures by their value (`9.txt` before `10.txt`).
[[nodiscard]] bool naturalLess(QStringView left, QStringView right);

} // namespace baolan::reading
