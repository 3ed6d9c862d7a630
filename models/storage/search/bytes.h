// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace baolan::storage::search {

/// Bytes that are written one behind the other.
using Bytes = std::vector<std::uint8_t>;

inline void putNumber(Bytes &to, std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        to.push_back(static_cast<std::uint8_t>(value | 0x80));
    to.push_back(static_cast<std::uint8_t>(value));
}

inline void putFixed(Bytes &to, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        to.push_back(static_cast<std::uint8_t>(value >> shift));
}

/// Reads what was written; beyond the end there are only zeros, so that a damaged block gives wrong numbers and no more.
class ByteReader final
{
public:
    ByteReader() = default;
    ByteReader(const std::uint8_t *begin, const std::uint8_t *end) : m_at(begin), m_end(end) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] const std::uint8_t *position() const { return m_at; }
    [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }

    std::uint32_t number()
    {
        if (m_at < m_end && *m_at < 0x80)
            return *m_at++;
        std::uint32_t value = 0;
        for (int shift = 0; m_at < m_end && shift < 35; shift += 7) {
            const std::uint8_t byte = *m_at++;
            value |= std::uint32_t(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    std::uint32_t fixed()
    {
        std::uint32_t value = 0;
        for (int shift = 0; shift < 32 && m_at < m_end; shift += 8)
            value |= std::uint32_t(*m_at++) << shift;
        return value;
    }
    /// The next `size` bytes as a reader of their own.
    ByteReader part(std::size_t size)
    {
        const std::uint8_t *begin = m_at;
        m_at += std::min(size, left());
        return {begin, m_at};
    }

private:
    const std::uint8_t *m_at = nullptr;
    const std::uint8_t *m_end = nullptr;
};

/// Numbers of one width each.
inline void putBits(Bytes &to, std::span<const std::uint32_t> values)
{
    std::uint32_t all = 0;
    for (const std::uint32_t value : values)
        all |= value;
    const int width = std::bit_width(all);
    to.push_back(static_cast<std::uint8_t>(width));
    std::uint64_t pending = 0;
    int bits = 0;
    for (const std::uint32_t value : values) {
        pending |= std::uint64_t(value) << bits;
        for (bits += width; bits >= 8; bits -= 8, pending >>= 8)
            to.push_back(static_cast<std::uint8_t>(pending));
    }
    if (bits > 0)
        to.push_back(static_cast<std::uint8_t>(pending));
}

[[nodiscard]] inline std::size_t bitBytes(std::uint8_t width, std::size_t count) { return (width * count + 7) / 8; }

/// The value number `index` of those that putBits() wrote from the byte behind their width on.
[[nodiscard]] inline std::uint32_t bitsAt(const std::uint8_t *data, const std::uint8_t *end, std::uint8_t width,
                                          std::size_t index)
{
    const std::size_t bit = index * width;
    const std::uint8_t *at = data + bit / 8;
    std::uint64_t word = 0;
    if (at < end)
        std::memcpy(&word, at, std::min<std::size_t>(8, static_cast<std::size_t>(end - at)));
    return static_cast<std::uint32_t>(word >> (bit % 8) & ((std::uint64_t(1) << width) - 1));
}

[[nodiscard]] inline QByteArray blobOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace baolan::storage::search
