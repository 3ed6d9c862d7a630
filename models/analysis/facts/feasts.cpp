// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/feasts.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace baolan::analysis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FeastRow {
    const char16_t *name;
    const char16_t *rule;
    const char16_t *context;
};

struct PeriodRow {
    const char16_t *name;
    const char16_t *kind;
    const char16_t *from;
    const char16_t *to;
};

constexpr FeastRow feastRows[] = {
#include "lexica/feasts.inc"
};

constexpr PeriodRow periodRows[] = {
#include "lexica/planyears.inc"
};

constexpr int firstLunarYear = 1949;

using LunarColumns = const char16_t *[8];
constexpr LunarColumns lunarRows[] = {
#include "lexica/lunarfeasts.inc"
};

QDate monthDay(int year, QStringView monthAndDay)
{
    return monthAndDay.size() < 5 ? QDate()
                                  : QDate(year, monthAndDay.first(2).toInt(), monthAndDay.sliced(3, 2).toInt());
}

QDate nthWeekday(int year, int month, int nth, int weekday)
{
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

QDate lunarDay(int year, QStringView column)
{
    constexpr QStringView columns[] = {u"spring", u"dragon", u"seventh", u"autumn", u"ninth", u"laba", u"qingming"};
    const int row = year - firstLunarYear;
    if (row < 0 || row >= static_cast<int>(std::size(lunarRows)))
        return {};
    for (std::size_t i = 0; i < std::size(columns); ++i) {
        if (columns[i] == column)
            return monthDay(year, QStringView(lunarRows[row][i + 1]));
    }
    return {};
}

std::vector<WordTable<FeastName>::Word> nameWords()
{
    std::vector<WordTable<FeastName>::Word> words;
    for (int row = 0; row < static_cast<int>(std::size(feastRows)); ++row)
        words.push_back({QStringView(feastRows[row].name), {row, QStringView(feastRows[row].context) == u"bound"}});
    return words;
}

std::vector<WordTable<NamedPeriod>::Word> periodWords()
{
    std::vector<WordTable<NamedPeriod>::Word> words;
    for (const PeriodRow &row : periodRows) {
        words.push_back({QStringView(row.name),
                         {QStringView(row.kind) == u"plan", QDate::fromString(QStringView(row.from), Qt::ISODate),
                          QDate::fromString(QStringView(row.to), Qt::ISODate)}});
    }
    return words;
}

} // namespace

const WordTable<FeastName> &feastNames()
{
    static const WordTable<FeastName> table(nameWords());
    return table;
}

std::optional<QDate> feastDay(int row, int year)
{
    const QStringView rule(feastRows[row].rule);
    QDate day;
    if (rule.startsWith(u"nth:")) {
        const auto part = [&](qsizetype at) { return rule.sliced(at, 1).toInt(); };
        day = nthWeekday(year, part(4), part(6), part(8));
    } else if (const qsizetype sign = std::max(rule.indexOf(u'+'), rule.indexOf(u'-')); !rule.front().isDigit()) {
        day = lunarDay(year, rule.first(sign)).addDays(rule.sliced(sign).toInt());
    } else {
        day = monthDay(year, rule);
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

const WordTable<NamedPeriod> &namedPeriods()
{
    static const WordTable<NamedPeriod> table(periodWords());
    return table;
}

} // namespace baolan::analysis
