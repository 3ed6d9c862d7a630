// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/calendarparts.h"

namespace baolan::analysis {

using domain::DateInterval;

namespace {

DateInterval months(int year, int first, int last)
{
    return {DateInterval::month(year, first).earliest, DateInterval::month(year, last).latest};
}

} // namespace

DateInterval monthPart(int year, int month, Phase phase)
{
    const DateInterval whole = DateInterval::month(year, month);
    if (!whole.earliest.isValid())
        return whole;
    switch (phase) {
    case Phase::Early: return {whole.earliest, QDate(year, month, 10)};
    case Phase::Middle: return {QDate(year, month, 11), QDate(year, month, 20)};
    case Phase::FirstTwenty: return {whole.earliest, QDate(year, month, 20)};
    case Phase::LastTwenty: return {QDate(year, month, 11), whole.latest};
    case Phase::Late:
    case Phase::End: return {QDate(year, month, 21), whole.latest};
    default: return whole;
    }
}

DateInterval yearPart(int year, Phase phase, int count)
{
    switch (phase) {
    case Phase::Start: return months(year, 1, 1);
    case Phase::Middle: return months(year, 6, 7);
    case Phase::End: return months(year, 12, 12);
    case Phase::FirstHalf: return months(year, 1, 6);
    case Phase::SecondHalf: return months(year, 7, 12);
    case Phase::Quarter: return months(year, count * 3 - 2, count * 3);
    case Phase::QuarterEnd: return months(year, count * 3, count * 3);
    case Phase::FirstQuarters: return months(year, 1, count * 3);
    case Phase::FirstMonths: return months(year, 1, count);
    case Phase::Spring: return months(year, 3, 5);
    case Phase::Summer: return months(year, 6, 8);
    case Phase::Autumn: return months(year, 9, 11);
    case Phase::Winter: return {QDate(year, 12, 1), QDate(year + 1, 3, 1).addDays(-1)};
    case Phase::LongVacation: return months(year, 7, 8);
    case Phase::ColdSeason: return {QDate(year, 12, 1), QDate(year + 1, 5, 31)};
    default: return DateInterval::year(year);
    }
}

} // namespace baolan::analysis
