// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/offsets.h"

#include <algorithm>

namespace baolan::text {

Offsets::Offsets(QStringView text) : m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.push_back(i - static_cast<qsizetype>(m_pairs.size()));
            ++i;
        }
    }
}

qsizetype Offsets::toUnits(qsizetype codePoints) const
{
    const qsizetype wanted = std::clamp<qsizetype>(codePoints, 0, this->codePoints());
    const auto before = std::ranges::lower_bound(m_pairs, wanted) - m_pairs.begin();
    return wanted + before;
}

qsizetype Offsets::toCodePoints(qsizetype units) const
{
    const qsizetype wanted = std::clamp<qsizetype>(units, 0, m_units);
    // The i-th pair starts at unit m_pairs[i] + i; those that end at or before `wanted` count one unit too many.
    std::size_t low = 0;
    std::size_t high = m_pairs.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_pairs[middle] + static_cast<qsizetype>(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return wanted - static_cast<qsizetype>(low);
}

} // namespace baolan::text
