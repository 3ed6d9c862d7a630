// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/nametype.h"

#include <cstdint>

namespace baolan::analysis::tagging {

// A unit's label says where in a name it stands: outside, or at the beginning, inside, at the end of one, or alone.
// Outside is 0, then three labels, one for each type, for every spot: first those that can follow outside.
enum class Spot : std::uint8_t { Begin, Single, Inside, End };

inline constexpr int labelCount = 13;
inline constexpr int outside = 0;

[[nodiscard]] constexpr int labelOf(NameType type, Spot spot) { return 1 + int(spot) * 3 + int(type); }
[[nodiscard]] constexpr NameType typeOf(int label) { return NameType((label - 1) % 3); }
[[nodiscard]] constexpr Spot spotOf(int label) { return Spot((label - 1) / 3); }

[[nodiscard]] constexpr bool opensName(int label)
{
    return label != outside && (spotOf(label) == Spot::Begin || spotOf(label) == Spot::Single);
}

[[nodiscard]] constexpr bool closesName(int label)
{
    return label != outside && (spotOf(label) == Spot::End || spotOf(label) == Spot::Single);
}

[[nodiscard]] constexpr bool mayBegin(int label) { return label == outside || opensName(label); }
[[nodiscard]] constexpr bool mayEnd(int label) { return label == outside || closesName(label); }

[[nodiscard]] constexpr bool mayFollow(int before, int after)
{
    if (mayEnd(before))
        return mayBegin(after);
    return !mayBegin(after) && typeOf(before) == typeOf(after);
}

} // namespace baolan::analysis::tagging
