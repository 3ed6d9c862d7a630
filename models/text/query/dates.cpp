// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/dates.h"

#include "models/text/fold.h"
#include "models/text/han.h"

#include <array>

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;
using domain::DateInterval;
using domain::DateQuery;
using domain::DayOfYearQuery;

namespace {

/// Days as a word counts them from today: a unit and how many of it back.
struct DayWord {
    enum Unit : std::uint8_t { Day, Week, Month, Year };
    QStringView english;
    QStringView chinese;
    QStringView others;
    Unit unit;
    int back;
};

constexpr std::array words{
    DayWord{u"today", u"今天", u"今日", DayWord::Day, 0},
    DayWord{u"yesterday", u"昨天", u"昨日", DayWord::Day, 1},
    DayWord{u"this-week", u"本周", u"这周 这个星期", DayWord::Week, 0},
    DayWord{u"last-week", u"上周", u"上星期 上个星期", DayWord::Week, 1},
    DayWord{u"this-month", u"本月", u"这个月", DayWord::Month, 0},
    DayWord{u"last-month", u"上月", u"上个月", DayWord::Month, 1},
    DayWord{u"this-year", u"今年", u"本年", DayWord::Year, 0},
    DayWord{u"last-year", u"去年", u"上年", DayWord::Year, 1},
    DayWord{u"year-before-last", u"前年", u"", DayWord::Year, 2},
};

constexpr QStringView noneEnglish = u"none";
constexpr QStringView noneChinese = u"无";

bool isNone(QStringView word) { return word == noneEnglish || word == noneChinese || word == u"无日期"; }

DateInterval daysOf(const DayWord &word, QDate today)
{
    switch (word.unit) {
    case DayWord::Day: return DateInterval::day(today.addDays(-word.back));
    case DayWord::Week: {
        const QDate monday = today.addDays(1 - today.dayOfWeek() - 7 * word.back);
        return {monday, monday.addDays(6)};
    }
    case DayWord::Month: {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-word.back);
        return DateInterval::month(month.year(), month.month());
    }
    case DayWord::Year: break;
    }
    return DateInterval::year(today.year() - word.back);
}

std::optional<DateInterval> readWord(QStringView written, QDate today)
{
    for (const DayWord &word : words) {
        const auto others = word.others.tokenize(u' ', Qt::SkipEmptyParts);
        if (written == word.english || written == word.chinese || std::ranges::find(others, written) != others.end())
            return daysOf(word, today);
    }
    return {};
}

/// Numbers with marks between them, as far as they are the parts of a date.
struct Numbers {
    std::vector<int> values;
    std::vector<int> digits; ///< how many each has
    QString marks;           ///< what stands between and behind them
};

std::optional<Numbers> readNumbers(QStringView text)
{
    Numbers result;
    bool inside = false;
    for (const QChar unit : text) {
        if (const int digit = digitValue(unit); digit >= 0) {
            if (!inside) {
                result.values.push_back(0);
                result.digits.push_back(0);
            }
            if (++result.digits.back() > 8)
                return {};
            result.values.back() = result.values.back() * 10 + digit;
        } else if (!inside || !u"-./年月日号"_s.contains(unit)) {
            return {};
        } else {
            result.marks += unit;
        }
        inside = digitValue(unit) >= 0;
    }
    return result.values.empty() ? std::nullopt : std::optional(result);
}

/// Whether the marks are those of a date of so many numbers: alike between them, or 年月日, and at the end none but these.
bool marksFit(const QString &marks, qsizetype numbers, QStringView names)
{
    if (marks.size() == numbers - 1 && marks.count(marks.isEmpty() ? QChar() : marks.front()) == marks.size() &&
        !u"年月日号"_s.contains(marks.isEmpty() ? u'-' : marks.front()))
        return true;
    QString plain = marks;
    plain.replace(u'号', u'日');
    return plain.size() >= numbers - 1 && plain == names.first(std::min(names.size(), plain.size())) &&
           plain.size() <= numbers;
}

std::optional<DateInterval> yearToDay(int year, std::optional<int> month, std::optional<int> day)
{
    if (year < 1000 || year > 9999)
        return {};
    if (!month)
        return DateInterval::year(year);
    if (!day) {
        const DateInterval days = DateInterval::month(year, *month);
        return days.earliest.isValid() ? std::optional(days) : std::nullopt;
    }
    const QDate date(year, *month, *day);
    return date.isValid() ? std::optional(DateInterval::day(date)) : std::nullopt;
}

/// 2023, 2023-09, 2023-9-12, 2023年9月, 202309, 20230912.
std::optional<DateInterval> readPoint(QStringView written)
{
    const auto numbers = readNumbers(written);
    if (!numbers)
        return {};
    const auto &[values, digits, marks] = *numbers;
    if (values.size() == 1 && marks.isEmpty() && digits[0] == 6)
        return yearToDay(values[0] / 100, values[0] % 100, {});
    if (values.size() == 1 && marks.isEmpty() && digits[0] == 8)
        return yearToDay(values[0] / 10000, values[0] / 100 % 100, values[0] % 100);
    if (digits[0] != 4 || values.size() > 3 || !marksFit(marks, qsizetype(values.size()), u"年月日"))
        return {};
    const auto at = [&](std::size_t i) { return i < values.size() ? std::optional(values[i]) : std::nullopt; };
    return yearToDay(values[0], at(1), at(2));
}

/// The right side of a range where the left says the rest: 2023-09-08…29, 2023-09-08…10-02, 2023-09…11.
std::optional<DateInterval> readRest(QStringView written, const DateInterval &left)
{
    const auto numbers = readNumbers(written);
    if (!numbers || numbers->digits[0] > 2 || !left.earliest.isValid())
        return {};
    const auto &values = numbers->values;
    const QDate from = left.earliest;
    if (left.isDay() && values.size() == 1 && (numbers->marks.isEmpty() || marksFit(numbers->marks, 1, u"日")))
        return yearToDay(from.year(), from.month(), values[0]);
    if (left.isDay() && values.size() == 2 && marksFit(numbers->marks, 2, u"月日"))
        return yearToDay(from.year(), values[0], values[1]);
    if (left == DateInterval::month(from.year(), from.month()) && values.size() == 1 &&
        marksFit(numbers->marks, 1, u"月"))
        return yearToDay(from.year(), values[0], {});
    return {};
}

std::optional<DateInterval> readSide(QStringView written, QDate today)
{
    const auto word = readWord(written, today);
    return word ? word : readPoint(written);
}

/// Where the two sides of a range are parted.
std::optional<std::pair<QString, QString>> sidesOf(const QString &written)
{
    for (const QStringView mark :
         {QStringView(u".."), QStringView(u"…"), QStringView(u"~"), QStringView(u"至"), QStringView(u"到")}) {
        const qsizetype at = written.indexOf(mark);
        if (at < 0)
            continue;
        qsizetype end = at;
        while (end < written.size() && (written[end] == u'.' || written[end] == u'…') && mark != u"~")
            ++end;
        return std::pair(written.first(at), written.sliced(std::max(end, at + mark.size())));
    }
    // 2023-2024: no month has four digits.
    const bool years = written.size() == 9 && written[4] == u'-' && readPoint(QStringView(written).first(4)) &&
                       readPoint(QStringView(written).last(4));
    return years ? std::optional(std::pair(written.first(4), written.last(4))) : std::nullopt;
}

std::optional<DateInterval> readRange(const QString &left, const QString &right, QDate today)
{
    const auto from = readSide(left, today);
    auto to = readSide(right, today);
    if (from && !to)
        to = readRest(right, *from);
    if ((!from && !left.isEmpty()) || (!to && !right.isEmpty()) || (!from && !to))
        return {};
    if (!from || !to)
        return from ? DateInterval{from->earliest, {}} : DateInterval{{}, to->latest};
    // The wrong way round is as clear as the right one.
    return from->earliest <= to->latest ? DateInterval{from->earliest, to->latest}
                                        : DateInterval{to->earliest, from->latest};
}

/// Written so that readPoint gives the day's end of it back: a whole year or month where `edge` is its first or last day.
QString writtenDay(QDate day, bool wholeYear, bool wholeMonth)
{
    return day.toString(wholeYear ? u"yyyy"_s : wholeMonth ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

} // namespace

std::optional<DateQuery> readDate(QStringView typed, QDate today)
{
    const QString written = fold(typed);
    if (isNone(written))
        return DateQuery{typed.toString(), {}, true};
    const auto sides = sidesOf(written);
    const auto days = sides ? readRange(sides->first, sides->second, today) : readSide(written, today);
    if (!days)
        return {};
    return DateQuery{typed.toString(), *days, false};
}

std::optional<DayOfYearQuery> readDay(QStringView typed, QDate today)
{
    const QString written = fold(typed);
    if (const auto word = readWord(written, today); word && word->isDay())
        return DayOfYearQuery{word->earliest.month(), word->earliest.day()};
    const auto numbers = readNumbers(written);
    if (!numbers || numbers->values.size() != 2 || !marksFit(numbers->marks, 2, u"月日"))
        return {};
    // Of a leap year, so that the 29th of February is a day.
    const QDate day(2024, numbers->values[0], numbers->values[1]);
    return day.isValid() ? std::optional(DayOfYearQuery{day.month(), day.day()}) : std::nullopt;
}

DateQuery dateQuery(const DateInterval &interval)
{
    const auto [from, to] = interval;
    const bool firstOfMonth = from.isValid() && from.day() == 1;
    const bool lastOfMonth = to.isValid() && to.day() == to.daysInMonth();
    const bool startsYear = firstOfMonth && from.month() == 1;
    const bool endsYear = lastOfMonth && to.month() == 12;
    const bool years = (startsYear || !from.isValid()) && (endsYear || !to.isValid());
    const bool months = (firstOfMonth || !from.isValid()) && (lastOfMonth || !to.isValid());
    const QString left = from.isValid() ? writtenDay(from, years, months) : QString();
    const QString right = to.isValid() ? writtenDay(to, years, months) : QString();
    const bool one = left == right && !left.isEmpty();
    return {one ? left : left + u".."_s + right, interval, false};
}

std::vector<ValueNames> dayWords()
{
    std::vector<ValueNames> list;
    for (const DayWord &word : words)
        list.push_back({word.english.toString(), word.chinese.toString()});
    list.push_back({noneEnglish.toString(), noneChinese.toString()});
    return list;
}

} // namespace baolan::text
