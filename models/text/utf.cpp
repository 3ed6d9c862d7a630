// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/utf.h"

#include <algorithm>
#include <cstring>

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;

namespace {

using Byte = unsigned char;

constexpr char16_t replacement = 0xfffd;

constexpr bool continues(Byte byte) { return (byte & 0xc0) == 0x80; }

/// A sequence that starts at a byte ≥ 0x80: its code point and length, or how many bytes of it are broken (the longest
/// beginning of a well-formed one, as Unicode's chapter 3 and browsers have it).
struct Sequence {
    char32_t point = 0;
    int length = 1;
    bool ok = false;
};

inline Sequence sequenceAt(const Byte *at, const Byte *end)
{
    const Byte lead = *at;
    const auto left = end - at;
    if (lead >= 0xe0 && lead < 0xf0) [[likely]] {
        const Byte low = lead == 0xe0 ? 0xa0 : 0x80;
        const Byte high = lead == 0xed ? 0x9f : 0xbf;
        if (left < 2 || at[1] < low || at[1] > high)
            return {};
        if (left < 3 || !continues(at[2]))
            return {0, 2, false};
        return {char32_t((lead & 0x0f) << 12 | (at[1] & 0x3f) << 6 | (at[2] & 0x3f)), 3, true};
    }
    if (lead >= 0xc2 && lead < 0xe0) {
        if (left < 2 || !continues(at[1]))
            return {};
        return {char32_t((lead & 0x1f) << 6 | (at[1] & 0x3f)), 2, true};
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const Byte low = lead == 0xf0 ? 0x90 : 0x80;
        const Byte high = lead == 0xf4 ? 0x8f : 0xbf;
        if (left < 2 || at[1] < low || at[1] > high)
            return {};
        if (left < 3 || !continues(at[2]))
            return {0, 2, false};
        if (left < 4 || !continues(at[3]))
            return {0, 3, false};
        return {char32_t((lead & 0x07) << 18 | (at[1] & 0x3f) << 12 | (at[2] & 0x3f) << 6 | (at[3] & 0x3f)), 4, true};
    }
    return {};
}

inline bool eightAscii(const Byte *at)
{
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

/// Whether eight ASCII bytes hold one below 0x20.
inline bool hasControl(const Byte *at)
{
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    return ((word - 0x2020202020202020ULL) & 0x8080808080808080ULL) != 0;
}

constexpr bool isOddAscii(Byte byte) { return byte < 0x20 && byte != '\n' && byte != '\t'; }

constexpr bool isOdd(char32_t point)
{
    return point == 0x85 || point == 0x2028 || point == 0x2029 || point == 0xfeff || point == 0xfffe || point == 0xffff;
}

inline char16_t unitAt(const Byte *at, bool bigEndian)
{
    return bigEndian ? char16_t(at[0] << 8 | at[1]) : char16_t(at[1] << 8 | at[0]);
}

constexpr bool isAsciiText(Byte byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\n' || byte == '\r' || byte == '\t';
}

constexpr bool isHigh(char16_t unit) { return (unit & 0xfc00) == 0xd800; }
constexpr bool isLow(char16_t unit) { return (unit & 0xfc00) == 0xdc00; }

/// Whether Chinese newspaper text has such units: Han, ASCII, the marks and symbols of the region.
constexpr bool isPlausible(char16_t unit)
{
    if (unit >= 0x4e00 && unit <= 0x9fff)
        return true;
    if (unit < 0x80)
        return unit >= 0x20 || unit == u'\n' || unit == u'\r' || unit == u'\t';
    return (unit >= 0xa0 && unit <= 0xff) || (unit >= 0x2010 && unit <= 0x203f) || (unit >= 0x2100 && unit <= 0x22ff) ||
           (unit >= 0x2460 && unit <= 0x26ff) || (unit >= 0x3000 && unit <= 0x303f) ||
           (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xff01 && unit <= 0xffee) || unit == 0xfeff;
}

} // namespace

Utf8Census censusUtf8(QByteArrayView bytes)
{
    Utf8Census census;
    const auto *at = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *end = at + bytes.size();
    // Where most sequences of so many are broken the rest will not be better.
    constexpr qint64 hopeless = 1000;
    while (at < end && !(census.broken > hopeless && census.broken > census.sequences)) {
        if (*at < 0x80) {
            census.hasNul |= *at == 0;
            ++at;
            continue;
        }
        const Sequence sequence = sequenceAt(at, end);
        (sequence.ok ? census.sequences : census.broken) += 1;
        at += sequence.length;
    }
    return census;
}

Decoded decodeUtf8(QByteArrayView bytes, bool &plain)
{
    Decoded decoded{QString(bytes.size(), Qt::Uninitialized), u"UTF-8"_s};
    auto *out = reinterpret_cast<char16_t *>(decoded.text.data());
    const auto *begin = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *at = begin;
    const Byte *end = begin + bytes.size();
    bool odd = false;
    while (at < end) {
        const Byte lead = *at;
        if (lead < 0x80) {
            if (end - at >= 8 && eightAscii(at) && !hasControl(at)) {
                for (int i = 0; i < 8; ++i)
                    out[i] = at[i];
                out += 8;
                at += 8;
            } else {
                odd |= isOddAscii(lead);
                *out++ = lead;
                ++at;
            }
            continue;
        }
        // Nearly every character of a page: three bytes, no edge of their range.
        if (lead > 0xe0 && lead < 0xed && end - at >= 3 && continues(at[1]) && continues(at[2])) [[likely]] {
            const auto unit = static_cast<char16_t>((lead & 0x0f) << 12 | (at[1] & 0x3f) << 6 | (at[2] & 0x3f));
            odd |= (unit & 0xfffe) == 0x2028;
            *out++ = unit;
            at += 3;
            continue;
        }
        const Sequence sequence = sequenceAt(at, end);
        if (!sequence.ok) [[unlikely]] {
            if (decoded.replaced++ == 0)
                decoded.firstReplaced = at - begin;
            *out++ = replacement;
        } else if (sequence.point < 0x10000) {
            odd |= isOdd(sequence.point);
            *out++ = static_cast<char16_t>(sequence.point);
        } else {
            *out++ = QChar::highSurrogate(sequence.point);
            *out++ = QChar::lowSurrogate(sequence.point);
        }
        at += sequence.length;
    }
    decoded.text.truncate(out - reinterpret_cast<const char16_t *>(decoded.text.constData()));
    plain = !odd;
    return decoded;
}

Decoded decodeUtf16(QByteArrayView bytes, bool bigEndian)
{
    Decoded decoded{QString((bytes.size() + 1) / 2, Qt::Uninitialized), bigEndian ? u"UTF-16BE"_s : u"UTF-16LE"_s};
    auto *out = reinterpret_cast<char16_t *>(decoded.text.data());
    const auto *at = reinterpret_cast<const Byte *>(bytes.data());
    const qsizetype units = bytes.size() / 2;
    const auto replace = [&](qsizetype offset) {
        if (decoded.replaced++ == 0)
            decoded.firstReplaced = offset;
        *out++ = replacement;
    };
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t unit = unitAt(at + 2 * i, bigEndian);
        if (!isHigh(unit) && !isLow(unit)) [[likely]] {
            *out++ = unit;
        } else if (isHigh(unit) && i + 1 < units && isLow(unitAt(at + 2 * i + 2, bigEndian))) {
            *out++ = unit;
            *out++ = unitAt(at + 2 * i + 2, bigEndian);
            ++i;
        } else {
            replace(2 * i);
        }
    }
    if (bytes.size() % 2)
        replace(bytes.size() - 1);
    decoded.text.truncate(out - reinterpret_cast<const char16_t *>(decoded.text.constData()));
    return decoded;
}

double likenessUtf16(QByteArrayView bytes, bool bigEndian)
{
    constexpr qsizetype sampled = 16 * 1024;
    const auto *at = reinterpret_cast<const Byte *>(bytes.data());
    const qsizetype units = std::min(bytes.size(), sampled) / 2;
    qsizetype plausible = 0;
    qsizetype pairsOfAscii = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t unit = unitAt(at + 2 * i, bigEndian);
        pairsOfAscii += isAsciiText(at[2 * i]) && isAsciiText(at[2 * i + 1]);
        if (isHigh(unit) && i + 1 < units && isLow(unitAt(at + 2 * i + 2, bigEndian))) {
            plausible += 2;
            ++i;
        } else {
            plausible += isPlausible(unit);
        }
    }
    // Two letters of ASCII make a Han character of either byte order; in Chinese text that is every fifth, no more.
    if (units == 0 || pairsOfAscii * 2 > units)
        return 0.0;
    return static_cast<double>(plausible) / static_cast<double>(units);
}

namespace {

enum class Treatment : std::uint8_t { Keep, Line, Drop };

inline Treatment treatmentOf(char16_t unit)
{
    if (unit > 0x85 && unit < 0x2028) [[likely]]
        return Treatment::Keep;
    if (unit > 0x2029 && unit < 0xfeff) [[likely]]
        return Treatment::Keep;
    switch (unit) {
    case 0x0b:
    case 0x0c:
    case u'\r':
    case 0x85:
    case 0x2028:
    case 0x2029: return Treatment::Line;
    case 0:
    case 0xfeff:
    case 0xfffe:
    case 0xffff: return Treatment::Drop;
    default: return Treatment::Keep;
    }
}

} // namespace

void unifyLines(QString &text)
{
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    const char16_t *const end = begin + text.size();
    const char16_t *at = begin;
    while (at < end && treatmentOf(*at) == Treatment::Keep)
        ++at;
    char16_t *out = begin + (at - begin);
    while (at < end) {
        const char16_t unit = *at++;
        switch (treatmentOf(unit)) {
        case Treatment::Keep: *out++ = unit; break;
        case Treatment::Line:
            if (unit != u'\r' || at == end || *at != u'\n')
                *out++ = u'\n';
            break;
        case Treatment::Drop: break;
        }
    }
    text.truncate(out - begin);
}

} // namespace baolan::text
