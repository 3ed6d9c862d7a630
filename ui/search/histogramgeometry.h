// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/search.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace baolan::ui {

/// Where the bars of a date histogram stand in an area. A bar is a month, or as many months (a quarter, a year, five, ten)
/// as it takes for bars that can still be told apart and hit.
class HistogramGeometry final
{
public:
    struct Bar {
        QRectF place; ///< the whole column that can be pressed
        QRectF box;   ///< what is painted of it; empty when there is nothing
        QDate first;  ///< its first day
        QDate last;
        qint64 count = 0;
    };
    struct Label {
        qreal x = 0;
        QString text;
    };
    using Span = std::pair<std::size_t, std::size_t>; ///< bars from … to, both included

    static constexpr qreal narrowest = 4; ///< pixels of a bar

    HistogramGeometry() = default;
    HistogramGeometry(const domain::Histogram &histogram, const QRectF &area);

    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] int monthsPerBar() const { return m_months; }
    /// The bar at x, or the nearest one; none when there are no bars.
    [[nodiscard]] std::optional<std::size_t> barAt(qreal x) const;
    /// The days of some bars, in whichever order the ends are given.
    [[nodiscard]] domain::DateInterval period(std::size_t one, std::size_t other) const;
    /// The bars that an interval touches; none when it lies outside.
    [[nodiscard]] std::optional<Span> span(const domain::DateInterval &interval) const;
    [[nodiscard]] QRectF place(const Span &span) const;
    /// Years along the axis, none nearer to the next than `distance`.
    [[nodiscard]] std::vector<Label> labels(qreal distance) const;

private:
    QRectF m_area;
    int m_months = 1;
    std::vector<Bar> m_bars;
};

/// A period as one types it: `2023`, `2021..2023`, `2023-09`, `2023-01..2023-06`.
[[nodiscard]] QString writtenPeriod(const domain::DateInterval &period);

} // namespace baolan::ui
