// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"

#include <algorithm>

namespace baolan::storage {

/// Where an article stands when nothing else decides: by day, publication, page and position, as one number that
/// compares as they do. What has no date comes last.
class ArticlePlace final
{
public:
    static constexpr qint64 undated = (qint64(1) << 22) - 1;

    explicit constexpr ArticlePlace(qint64 number) : m_number(number) {}
    [[nodiscard]] static ArticlePlace of(const domain::DateInterval &date, qint64 publication, int page, int position)
    {
        const QDate first = date.earliest.isValid() ? date.earliest : date.latest;
        const qint64 day = first.isValid() ? std::clamp<qint64>(first.toJulianDay(), 0, undated - 1) : undated;
        return ArticlePlace(day << 41 | std::clamp<qint64>(publication, 0, 0xfff) << 29 |
                            std::clamp<qint64>(page, 0, 0xffff) << 13 | std::clamp<qint64>(position, 0, 0x1fff));
    }

    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    [[nodiscard]] constexpr qint64 day() const { return m_number >> 41; }
    [[nodiscard]] constexpr int page() const { return static_cast<int>(m_number >> 13 & 0xffff); }

private:
    qint64 m_number;
};

} // namespace baolan::storage
