// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dateinterval.h"

namespace baolan::domain {

using namespace Qt::Literals::StringLiterals;

DateInterval DateInterval::month(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? DateInterval{first, first.addMonths(1).addDays(-1)} : DateInterval{};
}

DateInterval DateInterval::year(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

bool DateInterval::contains(QDate date) const
{
    return date.isValid() && (!earliest.isValid() || earliest <= date) && (!latest.isValid() || date <= latest);
}

bool DateInterval::overlaps(const DateInterval &other) const
{
    const auto startsAfter = [](QDate start, QDate end) { return start.isValid() && end.isValid() && start > end; };
    return !startsAfter(earliest, other.latest) && !startsAfter(other.earliest, latest);
}

namespace {

QString wholeYears(QDate from, QDate to)
{
    const QString first = QString::number(from.year());
    return from.year() == to.year() ? first : first + u'…' + QString::number(to.year());
}

QString wholeMonths(QDate from, QDate to)
{
    const QString first = from.toString(u"yyyy-MM"_s);
    if (from.year() != to.year())
        return first + u'…' + to.toString(u"yyyy-MM"_s);
    return from.month() == to.month() ? first : first + u'…' + to.toString(u"MM"_s);
}

QString days(QDate from, QDate to)
{
    const QString first = from.toString(Qt::ISODate);
    if (from == to)
        return first;
    if (from.year() != to.year())
        return first + u'…' + to.toString(Qt::ISODate);
    return first + u'…' + to.toString(from.month() == to.month() ? u"dd"_s : u"MM-dd"_s);
}

} // namespace

QString shown(const DateInterval &interval)
{
    const auto [from, to] = interval;
    if (interval.isOpen())
        return {};
    if (!to.isValid())
        return from.toString(Qt::ISODate) + u'…';
    if (!from.isValid())
        return u'…' + to.toString(Qt::ISODate);
    const bool startsMonth = from.day() == 1;
    const bool endsMonth = to.day() == to.daysInMonth();
    if (startsMonth && endsMonth && from.month() == 1 && to.month() == 12)
        return wholeYears(from, to);
    return startsMonth && endsMonth ? wholeMonths(from, to) : days(from, to);
}

} // namespace baolan::domain
