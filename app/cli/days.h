// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"

#include <QStringView>

#include <optional>

namespace baolan::cli {

/// Days as people type them: `2023-09-12`, `2023-09`, `2023`, and `FROM..TO` of these, of which one may be missing.
[[nodiscard]] std::optional<domain::DateInterval> days(QStringView text);

} // namespace baolan::cli
