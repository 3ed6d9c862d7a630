// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/days.h"

#include <QRegularExpression>

namespace baolan::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<domain::DateInterval> single(QStringView text)
{
    static const QRegularExpression shape(u"^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"_s);
    const auto match = shape.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    domain::DateInterval interval;
    if (match.hasCaptured(3))
        interval = domain::DateInterval::day(QDate(year, month, day));
    else
        interval = match.hasCaptured(2) ? domain::DateInterval::month(year, month) : domain::DateInterval::year(year);
    return interval.isOpen() ? std::nullopt : std::optional(interval);
}

std::optional<domain::DateInterval> range(QStringView from, QStringView to)
{
    const auto first = from.isEmpty() ? domain::DateInterval{} : single(from);
    const auto last = to.isEmpty() ? domain::DateInterval{} : single(to);
    if (!first || !last || (from.isEmpty() && to.isEmpty()))
        return std::nullopt;
    const domain::DateInterval interval{first->earliest, last->latest};
    const bool backwards =
        interval.earliest.isValid() && interval.latest.isValid() && interval.earliest > interval.latest;
    return backwards ? std::nullopt : std::optional(interval);
}

} // namespace

std::optional<domain::DateInterval> days(QStringView text)
{
    for (const QStringView dots : {QStringView(u".."), QStringView(u"…")}) {
        const qsizetype at = text.indexOf(dots);
        if (at >= 0)
            return range(text.first(at).trimmed(), text.sliced(at + dots.size()).trimmed());
    }
    return single(text.trimmed());
}

} // namespace baolan::cli
