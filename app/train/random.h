// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>

namespace baolan::train {

/// The same numbers for the same seed, with every compiler and library (splitmix64).
class Random final
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// From 0 to limit − 1.
    std::uint32_t below(std::uint32_t limit) { return std::uint32_t((next() >> 32) * limit >> 32); }

    template<typename Range>
    void shuffle(Range &range)
    {
        for (auto i = std::uint32_t(range.size()); i > 1; --i)
            std::swap(range[i - 1], range[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace baolan::train
