// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"

#include <QStringList>

namespace baolan::cli {

/// What was read out of an article, a line for each kind of which there is something: "People: 王冰（昌平区总工会副主席）、…".
[[nodiscard]] QStringList factLines(const domain::Derived &derived);

} // namespace baolan::cli
