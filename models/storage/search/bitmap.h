// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace baolan::storage::search {

/// A set of documents, a bit for each. All sets of one evaluation have the same size.
class Bitmap final
{
public:
    Bitmap() = default;
    explicit Bitmap(std::size_t size, bool value = false)
        : m_size(size)
        , m_words((size + 63) / 64, value ? ~std::uint64_t(0) : 0)
    {
        trim();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return m_words[i / 64] >> (i % 64) & 1; }
    void set(std::size_t i) { m_words[i / 64] |= std::uint64_t(1) << (i % 64); }
    void reset(std::size_t i) { m_words[i / 64] &= ~(std::uint64_t(1) << (i % 64)); }
    void resize(std::size_t size)
    {
        m_size = size;
        m_words.resize((size + 63) / 64, 0);
        trim();
    }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    [[nodiscard]] bool none() const
    {
        for (const std::uint64_t word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }

    Bitmap &operator&=(const Bitmap &other)
    {
        return combine(other, [](auto a, auto b) { return a & b; });
    }
    Bitmap &operator|=(const Bitmap &other)
    {
        return combine(other, [](auto a, auto b) { return a | b; });
    }
    Bitmap &subtract(const Bitmap &other)
    {
        return combine(other, [](auto a, auto b) { return a & ~b; });
    }
    void flip()
    {
        for (std::uint64_t &word : m_words)
            word = ~word;
        trim();
    }

    /// Calls `take(i)` for each member, in order.
    template<typename Take>
    void forEach(Take &&take) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1)
                take(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

    bool operator==(const Bitmap &) const = default;

private:
    template<typename Operation>
    Bitmap &combine(const Bitmap &other, Operation operation)
    {
        for (std::size_t w = 0; w < m_words.size(); ++w)
            m_words[w] = operation(m_words[w], other.m_words[w]);
        return *this;
    }
    void trim()
    {
        if (m_size % 64 != 0)
            m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace baolan::storage::search
