// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/sharedunits.h"

#include "models/analysis/facts/facttext.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

using From = CalendarPoint::From;

constexpr int firstYear = 1000;
constexpr int lastYear = 2100;

bool finish(PointReading &result, qsizetype end)
{
    result.end = end;
    return true;
}

/// The second one of two numbers with a joint between them.
std::optional<PlainNumber> partner(QStringView text, const PlainNumber &first, QStringView joints)
{
    qsizetype at = first.end;
    while (oneOf(text, at, joints))
        ++at;
    return at > first.end && at - first.end <= 2 ? readPlainNumber(text, at) : std::nullopt;
}

} // namespace

bool isYear(const PlainNumber &number)
{
    return number.digits == 4 && number.value >= firstYear && number.value <= lastYear;
}

bool readSchoolYear(QStringView text, qsizetype at, int first, int last, PointReading &result)
{
    qsizetype end = at + 2;
    end += unitAt(text, end) == u'度' ? 1 : 0;
    result.point.fixed = {QDate(first, 9, 1), QDate(last, 8, 31)};
    for (const QStringView term : {u"第一学期", u"上学期", u"秋季学期"}) {
        if (standsAt(text, end, term)) {
            result.point.fixed.latest = QDate(last, 1, 31);
            end += term.size();
        }
    }
    for (const QStringView term : {u"第二学期", u"下学期", u"春季学期"}) {
        if (standsAt(text, end, term)) {
            result.point.fixed.earliest = QDate(last, 2, 1);
            end += term.size();
        }
    }
    return finish(result, end);
}

bool readNumericDate(QStringView text, const PlainNumber &year, PointReading &result)
{
    const QChar separator = unitAt(text, year.end);
    if (!isYear(year) || !QStringView(u"-/.").contains(separator) || separator.isNull())
        return false;
    const auto month = readPlainNumber(text, year.end + 1);
    if (!month || month->han || month->digits > 2 || unitAt(text, month->end) != separator)
        return false;
    const auto day = readPlainNumber(text, month->end + 1);
    if (!day || day->han || day->digits > 2 || !QDate::isValid(year.value, month->value, day->value))
        return false;
    if (baolan::text::isLatin(unitAt(text, day->end)) || unitAt(text, day->end) == separator)
        return false;
    result.point = {.yearFrom = From::Absolute,
                    .year = year.value,
                    .monthFrom = From::Absolute,
                    .month = month->value,
                    .day = day->value};
    return finish(result, day->end);
}

bool readSharedYears(QStringView text, const PlainNumber &number, PointReading &result)
{
    if (isYear(number) && unitAt(text, number.end) == u'/') { // 2019/20年度
        const auto two = readPlainNumber(text, number.end + 1);
        if (!two || two->digits != 2 || two->value != (number.value + 1) % 100 || !standsAt(text, two->end, u"年度"))
            return false;
        result.point = {.yearFrom = From::Absolute, .year = number.value};
        result.to = CalendarPoint{.yearFrom = From::Absolute, .year = number.value + 1};
        return finish(result, two->end + 2);
    }
    const auto second = partner(text, number, u"-—~至到");
    if (!second || !isYear(number) || !isYear(*second) || number.value >= second->value)
        return false;
    if (standsAt(text, second->end, u"学年"))
        return readSchoolYear(text, second->end, number.value, second->value, result);
    if (unitAt(text, second->end) != u'年')
        return false;
    result.point = {.yearFrom = From::Absolute, .year = number.value};
    result.to = CalendarPoint{.yearFrom = From::Absolute, .year = second->value};
    return finish(result, second->end + (unitAt(text, second->end + 1) == u'度' ? 2 : 1));
}

bool readSharedMonth(QStringView text, const PlainNumber &number, PointReading &result)
{
    const auto second = partner(text, number, u"-—~至到、");
    if (!second || second->han || number.value < 1 || second->value > 12 || number.value >= second->value ||
        unitAt(text, second->end) != u'月')
        return false;
    if (startsNumeral(unitAt(text, second->end + 1)))
        return false; // 9、10月3日 are two days
    result.point.monthFrom = From::Absolute;
    result.point.month = number.value;
    result.to = CalendarPoint{.monthFrom = From::Absolute, .month = second->value};
    const qsizetype end = second->end + 1;
    return finish(result, unitAt(text, end) == u'份' ? end + 1 : end);
}

bool readTwoMonths(QStringView text, qsizetype at, PointReading &result)
{
    constexpr QStringView months = u"一二三四五六七八九";
    const qsizetype first = at < text.size() ? months.indexOf(text[at]) + 1 : 0;
    const qsizetype second = first > 0 && at + 1 < text.size() ? months.indexOf(text[at + 1]) + 1 : 0;
    if (second != first + 1 || first == 0 || unitAt(text, at + 2) != u'月' || !oneOf(text, at + 3, u"份间,。里、的"))
        return false;
    result.point.monthFrom = From::Absolute;
    result.point.month = static_cast<int>(first);
    result.to = CalendarPoint{.monthFrom = From::Absolute, .month = static_cast<int>(second)};
    return finish(result, at + (oneOf(text, at + 3, u"份间") ? 4 : 3));
}

bool readSharedDay(QStringView text, const PlainNumber &number, PointReading &result)
{
    const auto second = partner(text, number, u"-—~至到、和");
    if (!second || second->han || number.value < 1 || second->value > 31 || number.value >= second->value ||
        !oneOf(text, second->end, u"日号"))
        return false;
    result.point.day = number.value;
    result.to = CalendarPoint{.day = second->value};
    return finish(result, second->end + 1);
}

} // namespace baolan::analysis
