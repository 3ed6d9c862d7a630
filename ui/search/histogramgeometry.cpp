// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/histogramgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr std::array barMonths{1, 3, 12, 60, 120};

int monthNumber(QDate date) { return date.year() * 12 + date.month() - 1; }

QDate firstDay(int month) { return {month / 12, month % 12 + 1, 1}; }

} // namespace

HistogramGeometry::HistogramGeometry(const domain::Histogram &histogram, const QRectF &area) : m_area(area)
{
    if (!histogram.first.isValid() || histogram.months.empty() || area.width() <= 0)
        return;
    const int firstMonth = monthNumber(histogram.first);
    const int endMonth = firstMonth + int(histogram.months.size());
    const auto barsOf = [&](int months) { return (endMonth - 1) / months - firstMonth / months + 1; };
    const auto fitting =
        std::ranges::find_if(barMonths, [&](int months) { return area.width() / barsOf(months) >= narrowest; });
    m_months = fitting == barMonths.end() ? barMonths.back() : *fitting;

    const int count = barsOf(m_months);
    const int origin = firstMonth / m_months * m_months;
    m_bars.resize(std::size_t(count));
    for (std::size_t month = 0; month < histogram.months.size(); ++month)
        m_bars[std::size_t((firstMonth + int(month) - origin) / m_months)].count += histogram.months[month];
    const qint64 most = std::max<qint64>(1, std::ranges::max(m_bars, {}, &Bar::count).count);
    // A few months are no wall of ink: bars have their greatest width, from the left.
    const qreal width = std::min(area.width() / count, 28.0);
    for (int i = 0; i < count; ++i) {
        Bar &bar = m_bars[std::size_t(i)];
        bar.first = firstDay(origin + i * m_months);
        bar.last = firstDay(origin + (i + 1) * m_months).addDays(-1);
        bar.place = QRectF(area.left() + i * width, area.top(), width, area.height());
        if (bar.count == 0)
            continue;
        // One hit among thousands is still seen.
        const qreal height = std::max(2.0, area.height() * qreal(bar.count) / qreal(most));
        const qreal gap = width >= 6 ? 1 : 0.5;
        bar.box = QRectF(bar.place.left(), area.bottom() - height, width - gap, height);
    }
}

std::optional<std::size_t> HistogramGeometry::barAt(qreal x) const
{
    if (m_bars.empty())
        return std::nullopt;
    const qreal bar = std::floor((x - m_area.left()) / m_bars.front().place.width());
    return std::size_t(std::clamp(bar, 0.0, qreal(m_bars.size() - 1)));
}

domain::DateInterval HistogramGeometry::period(std::size_t one, std::size_t other) const
{
    const auto [from, to] = std::minmax(one, other);
    return {m_bars[from].first, m_bars[to].last};
}

std::optional<HistogramGeometry::Span> HistogramGeometry::span(const domain::DateInterval &interval) const
{
    if (interval.isOpen())
        return std::nullopt;
    std::optional<Span> span;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (!interval.overlaps({m_bars[i].first, m_bars[i].last}))
            continue;
        if (!span)
            span = {i, i};
        span->second = i;
    }
    return span;
}

QRectF HistogramGeometry::place(const Span &span) const
{
    return m_bars[span.first].place.united(m_bars[span.second].place);
}

std::vector<HistogramGeometry::Label> HistogramGeometry::labels(qreal distance) const
{
    std::vector<Label> labels;
    for (const Bar &bar : m_bars) {
        const bool yearBegins = bar.first.month() == 1 || labels.empty();
        if (yearBegins && (labels.empty() || bar.place.left() - labels.back().x >= distance))
            labels.push_back({bar.place.left(), QString::number(bar.first.year())});
    }
    return labels;
}

QString writtenPeriod(const domain::DateInterval &period)
{
    const auto [first, last] = std::pair(period.earliest, period.latest);
    const bool years = first.dayOfYear() == 1 && last.month() == 12 && last.day() == 31;
    const QString form = years ? u"yyyy"_s : u"yyyy-MM"_s;
    const QString from = first.toString(form);
    const QString to = last.toString(form);
    return from == to ? from : from + ".."_L1 + to;
}

} // namespace baolan::ui
