// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/labels.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace baolan::analysis::tagging {

/// So far below all scores that a way over it is never the best; twice as much still fits into 16 bits.
inline constexpr std::int16_t impossible = -12000;

/// The scores of all labels of a unit, added and compared at once: in one half those that can begin a sentence (outside,
/// Begin, Single), in the other Inside and End, each half as wide as a register that every processor has. The lanes that are
/// no label's hold nothing of use.
class Scores final
{
public:
    using Half = std::int16_t __attribute__((vector_size(16)));
    static constexpr int openings = 7; ///< labels in the first half

    Scores() = default;
    explicit Scores(std::int16_t all) : m_first(Half{} + all), m_second(m_first) {}
    Scores(Half first, Half second) : m_first(first), m_second(second) {}

    [[nodiscard]] std::int16_t operator[](int label) const
    {
        std::int16_t score;
        std::memcpy(&score, reinterpret_cast<const char *>(this) + laneOf(label) * 2, sizeof score);
        return score;
    }
    void set(int label, std::int16_t score)
    {
        std::memcpy(reinterpret_cast<char *>(this) + laneOf(label) * 2, &score, sizeof score);
    }

    [[nodiscard]] Half first() const { return m_first; }
    [[nodiscard]] Half second() const { return m_second; }

    Scores &operator+=(const Scores &other)
    {
        m_first += other.m_first;
        m_second += other.m_second;
        return *this;
    }
    friend Scores operator+(Scores a, const Scores &b) { return a += b; }

    /// Adds the votes for all labels; two bytes behind the last are read too.
    void add(const std::int8_t *votes)
    {
        using Bytes = std::int8_t __attribute__((vector_size(8)));
        Bytes first;
        Bytes second;
        std::memcpy(&first, votes, sizeof first);
        std::memcpy(&second, votes + openings, sizeof second);
        m_first += __builtin_convertvector(first, Half);
        m_second += __builtin_convertvector(second, Half);
    }
    static constexpr int readBehind = openings + 8 - labelCount;

    [[nodiscard]] static Half larger(Half a, Half b) { return a > b ? a : b; }
    friend Scores larger(const Scores &a, const Scores &b)
    {
        return {larger(a.m_first, b.m_first), larger(a.m_second, b.m_second)};
    }

private:
    [[nodiscard]] static constexpr int laneOf(int label) { return label < openings ? label : label + 1; }

    Half m_first{};
    Half m_second{};
};

} // namespace baolan::analysis::tagging
