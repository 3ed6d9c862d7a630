// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/labels.h"

#include <cstdint>
#include <cstring>

namespace baolan::analysis::tagging {

/// So far below all scores that a way over it is never the best; twice as much still fits into 16 bits.
inline constexpr std::int16_t impossible = -12000;

/// The scores of all labels of a unit, added and compared at once. Two halves, each as wide as a register that every
/// processor has; the lanes behind the last label hold nothing of use.
class Scores final
{
public:
    static constexpr int lanes = 16;

    Scores() = default;
    explicit Scores(std::int16_t all) : m_low(Half{} + all), m_high(Half{} + all) {}

    [[nodiscard]] std::int16_t operator[](int label) const { return label < 8 ? m_low[label] : m_high[label - 8]; }
    void set(int label, std::int16_t score) { (label < 8 ? m_low : m_high)[label & 7] = score; }

    Scores &operator+=(const Scores &other)
    {
        m_low += other.m_low;
        m_high += other.m_high;
        return *this;
    }

    /// Adds 16 votes, the first 13 of which count.
    void add(const std::int8_t *votes)
    {
        Bytes low;
        Bytes high;
        std::memcpy(&low, votes, sizeof low);
        std::memcpy(&high, votes + sizeof low, sizeof high);
        m_low += __builtin_convertvector(low, Half);
        m_high += __builtin_convertvector(high, Half);
    }

    friend Scores operator+(Scores a, const Scores &b) { return a += b; }

    friend Scores larger(const Scores &a, const Scores &b)
    {
        Scores result;
        result.m_low = a.m_low > b.m_low ? a.m_low : b.m_low;
        result.m_high = a.m_high > b.m_high ? a.m_high : b.m_high;
        return result;
    }

    [[nodiscard]] std::int16_t top() const
    {
        std::int16_t top = m_low[0];
        for (int label = 1; label < labelCount; ++label)
            top = (*this)[label] > top ? (*this)[label] : top;
        return top;
    }

private:
    using Half = std::int16_t __attribute__((vector_size(16)));
    using Bytes = std::int8_t __attribute__((vector_size(8)));

    Half m_low{};
    Half m_high{};
};

} // namespace baolan::analysis::tagging
