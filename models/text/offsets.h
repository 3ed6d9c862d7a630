// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace baolan::text {

/// Turns offsets into a text from UTF-16 units into code points and back. A value that keeps no text: only the places of
/// surrogate pairs, of which Chinese text has hardly any. An offset outside is taken as the nearest end, one inside a pair as
/// the pair's start.
class Offsets final
{
public:
    Offsets() = default;
    explicit Offsets(QStringView text);

    [[nodiscard]] qsizetype toCodePoints(qsizetype units) const;
    [[nodiscard]] qsizetype toUnits(qsizetype codePoints) const;
    [[nodiscard]] qsizetype codePoints() const { return m_units - static_cast<qsizetype>(m_pairs.size()); }
    [[nodiscard]] qsizetype units() const { return m_units; }

private:
    qsizetype m_units = 0;
    std::vector<qsizetype> m_pairs; ///< where each surrogate pair starts, in code points
};

} // namespace baolan::text
