// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/feasts.h"

#include "models/analysis/facts/facttext.h"
#include "models/text/han.h"

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

/// Whether what stands around a bound name makes it a feast.
bool boundFeast(QStringView text, qsizetype at, qsizetype end)
{
    const bool quoted = unitAt(text, at - 1) == u'“' && unitAt(text, end) == u'”';
    const qsizetype left = quoted ? at - 2 : at - 1;
    const qsizetype right = quoted ? end + 1 : end;
    if (oneOf(text, left, u"迎庆值贺度"))
        return !oneOf(text, right, u"路号");
    if (baolan::text::isHan(unitAt(text, left)) && !oneOf(text, left, u"在于是到年和与、今为"))
        return false; // 张国庆, 二十一
    for (const QStringView word : {u"节", u"假期", u"小长假", u"长假", u"黄金周", u"期间", u"前夕", u"前后", u"之际",
                                   u"来临", u"将至", u"临近", u"到来", u"当天"}) {
        if (standsAt(text, right, word))
            return true;
    }
    return false;
}

} // namespace

const WordTable<FeastName> &feastNames()
{
    static const WordTable<FeastName> table(nameWords());
    return table;
}

const WordTable<FeastName>::Word *feastAt(QStringView text, qsizetype at, bool behindYear)
{
    const auto *feast = at < text.size() ? feastNames().longestAt(text, at) : nullptr;
    if (!feast || (feast->value.bound && !behindYear && !boundFeast(text, at, at + feast->word.size())))
        return nullptr;
    return feast;
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
