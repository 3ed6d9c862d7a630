// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/doublebyte.h"

#include <algorithm>

namespace baolan::text {

namespace {

using Byte = unsigned char;

constexpr int common = 3;
constexpr int rare = 1;
constexpr int odd = -1;
constexpr int unused = -4;
constexpr int broken = -10;

/// A character of a code table: what it is worth as evidence and how many bytes it takes.
struct Step {
    int worth = broken;
    int length = 1;
};

constexpr bool in(Byte byte, Byte first, Byte last) { return byte >= first && byte <= last; }

Step stepGb18030(const Byte *at, const Byte *end)
{
    const Byte lead = at[0];
    if (!in(lead, 0x81, 0xfe) || end - at < 2)
        return {};
    const Byte trail = at[1];
    if (in(trail, 0x30, 0x39)) {
        const bool four = end - at >= 4 && in(at[2], 0x81, 0xfe) && in(at[3], 0x30, 0x39);
        return four ? Step{lead <= 0x84 || in(lead, 0x90, 0xe3) ? rare : unused, 4} : Step{};
    }
    if (!in(trail, 0x40, 0xfe) || trail == 0x7f)
        return {};
    if (trail >= 0xa1) {
        if (in(lead, 0xb0, 0xd7) || lead == 0xa1 || lead == 0xa3)
            return {common, 2};
        if (in(lead, 0xd8, 0xf7))
            return {rare, 2};
        if (in(lead, 0xaa, 0xaf) || lead >= 0xf8)
            return {unused, 2};
        return {lead <= 0xa0 ? rare : odd, 2};
    }
    if (in(lead, 0xa1, 0xa7))
        return {unused, 2};
    return {in(lead, 0xa8, 0xa9) ? odd : rare, 2};
}

Step stepBig5(const Byte *at, const Byte *end)
{
    const Byte lead = at[0];
    if (!in(lead, 0x81, 0xfe) || end - at < 2)
        return {};
    const Byte trail = at[1];
    if (!in(trail, 0x40, 0x7e) && !in(trail, 0xa1, 0xfe))
        return {};
    if (lead == 0xa1 || in(lead, 0xa4, 0xc5) || (lead == 0xc6 && trail <= 0x7e))
        return {common, 2};
    if (in(lead, 0xc9, 0xf9) || lead == 0xa2)
        return {rare, 2};
    return {in(lead, 0x81, 0x86) ? unused : odd, 2};
}

template<typename StepAt>
std::pair<double, qsizetype> score(QByteArrayView bytes, StepAt stepAt)
{
    constexpr qsizetype enough = 4000;
    const auto *at = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *end = at + bytes.size();
    qsizetype pairs = 0;
    qint64 worth = 0;
    while (at < end && pairs < enough) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const Step step = stepAt(at, end);
        // A sequence that is cut off by the end of the data says nothing.
        if (step.worth == broken && end - at < 2)
            break;
        worth += step.worth;
        ++pairs;
        at += step.length;
    }
    return {pairs == 0 ? 0.0 : static_cast<double>(worth) / static_cast<double>(pairs), pairs};
}

} // namespace

DoubleByteScores scoreDoubleBytes(QByteArrayView bytes)
{
    const auto [gb18030, gbPairs] = score(bytes, stepGb18030);
    const auto [big5, big5Pairs] = score(bytes, stepBig5);
    return {gb18030, big5, std::max(gbPairs, big5Pairs)};
}

} // namespace baolan::text
