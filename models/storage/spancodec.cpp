// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/spancodec.h"

#include <algorithm>
#include <cstdlib>

namespace baolan::storage {

namespace {

constexpr qint64 limit = 1 << 28; // no page is as long; what goes beyond it is damage, and ends the map

[[nodiscard]] bool isSane(const domain::Span &span)
{
    return std::abs(span.part) < limit && span.start >= 0 && span.start < limit && span.length >= 0 && span.length < limit && span.page >= 0
        && span.page < limit;
}

void put(QByteArray &bytes, quint64 value)
{
    for (; value > 0x7f; value >>= 7)
        bytes.append(static_cast<char>(0x80 | (value & 0x7f)));
    bytes.append(static_cast<char>(value));
}

void putDifference(QByteArray &bytes, qint64 difference)
{
    put(bytes, (static_cast<quint64>(difference) << 1) ^ static_cast<quint64>(difference >> 63));
}

/// Reads what put() wrote; behind the end everything is 0.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    quint64 take()
    {
        quint64 value = 0;
        for (unsigned shift = 0; !atEnd() && shift < 64; shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    qint64 takeDifference()
    {
        const quint64 value = take();
        const qint64 difference = static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
        return std::clamp(difference, -2 * limit, 2 * limit);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray encodeSpans(const domain::SpanMap &map)
{
    QByteArray bytes("");
    bytes.reserve(static_cast<qsizetype>(map.spans().size()) * 6);
    domain::Span before;
    for (const domain::Span &span : map.spans()) {
        putDifference(bytes, span.part - before.part);
        putDifference(bytes, span.start - (span.part == before.part ? before.start : 0));
        putDifference(bytes, span.length);
        putDifference(bytes, span.page - (before.page + before.length));
        before = span;
    }
    return bytes;
}

domain::SpanMap decodeSpans(QByteArrayView bytes)
{
    std::vector<domain::Span> spans;
    domain::Span before;
    for (Numbers numbers(bytes); !numbers.atEnd();) {
        domain::Span span;
        span.part = before.part + static_cast<int>(numbers.takeDifference() % limit);
        span.start = numbers.takeDifference() + (span.part == before.part ? before.start : 0);
        span.length = numbers.takeDifference();
        span.page = numbers.takeDifference() + before.page + before.length;
        if (!isSane(span))
            break;
        spans.push_back(span);
        before = span;
    }
    return domain::SpanMap(std::move(spans));
}

QByteArray encodeLineRoles(const std::vector<domain::LineRole> &roles)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(roles.size()));
    for (const domain::LineRole role : roles)
        bytes.append(static_cast<char>(role));
    return bytes;
}

std::vector<domain::LineRole> decodeLineRoles(QByteArrayView bytes)
{
    std::vector<domain::LineRole> roles;
    roles.reserve(static_cast<std::size_t>(bytes.size()));
    for (const char byte : bytes)
        roles.push_back(byte >= 0 && byte <= static_cast<char>(domain::LineRole::Navigation) ? domain::LineRole(byte) : domain::LineRole::Unknown);
    return roles;
}

} // namespace baolan::storage
