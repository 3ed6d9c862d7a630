// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"

namespace baolan::analysis {

/// What a token can be in the phrase that makes a name.
namespace phrase {

/// Whether the token may stand inside a name that ends further right.
[[nodiscard]] bool mayBeInside(const PartReading &reading, std::size_t token);
/// Whether the token makes a name of the common nouns behind it: a place, a person, a brand, unknown characters.
[[nodiscard]] bool isProper(const PartReading &reading, std::size_t token);
/// A number that is part of a name: 第九, 十五 before 车间.
[[nodiscard]] bool isOrdinal(const PartReading &reading, std::size_t token);
/// The token with the opening mark that belongs to the closing one at `token`, at most a short title away; `token` itself if
/// there is none.
[[nodiscard]] std::size_t openingOf(const PartReading &reading, std::size_t token);
/// The token with the closing mark that belongs to the opening one at `token`; `token` itself if there is none near.
[[nodiscard]] std::size_t closingOf(const PartReading &reading, std::size_t token);

} // namespace phrase

} // namespace baolan::analysis
