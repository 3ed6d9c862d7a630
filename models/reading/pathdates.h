// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"
#include "models/reading/pathtokens.h"

#include <optional>

namespace baolan::reading {

/// A date found in a path: the tokens it takes, and a page number that was glued to it (2023091204, 20230912A04).
struct PathDate {
    domain::DateInterval interval;
    std::size_t first = 0;
    std::size_t end = 0;
    QString number;
};

/// The deepest day, else the deepest month, else the deepest year of the path.
[[nodiscard]] std::optional<PathDate> findDate(QStringView path, const std::vector<PathToken> &tokens);

/// The date that starts at a token.
[[nodiscard]] std::optional<PathDate> dateAt(QStringView path, const std::vector<PathToken> &tokens, std::size_t index);

} // namespace baolan::reading
