// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace baolan::train {

/// eˣ by nothing but additions and multiplications, so that every machine gets the same bits (libraries differ in the last).
[[nodiscard]] inline float exponential(float x)
{
    if (x < -80)
        return 0;
    if (x > 80)
        x = 80;
    const double y = double(x) * 1.4426950408889634;
    const auto whole = std::int64_t(y < 0 ? y - 0.5 : y + 0.5);
    const double t = (y - double(whole)) * 0.6931471805599453;
    const double series =
        1 + t * (1 + t * (1.0 / 2 + t * (1.0 / 6 + t * (1.0 / 24 + t * (1.0 / 120 + t * (1.0 / 720))))));
    return float(series * std::bit_cast<double>(std::uint64_t(whole + 1023) << 52));
}

} // namespace baolan::train
