// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pathdates.h"

#include "models/reading/pathhints.h"
#include "models/text/han.h"

namespace baolan::reading {

using domain::DateInterval;

namespace {

using Tokens = std::vector<PathToken>;

QDate dayOf(int year, int month, int day) { return isYear(year) ? QDate(year, month, day) : QDate(); }

bool isMonth(int month) { return month >= 1 && month <= 12; }

/// Behind the marks between two parts of a date: one to three of them, such as `-`, `/`, `年/`. 0: there are none.
std::size_t behindMarks(const Tokens &tokens, std::size_t index, QStringView marks)
{
    std::size_t end = index;
    while (end < tokens.size() && end < index + 3 && tokens[end].isMark(marks))
        ++end;
    return end > index ? end : 0;
}

bool startsComponent(const Tokens &tokens, std::size_t index) { return index == 0 || tokens[index - 1].isMark(u"/"); }

bool endsComponent(const Tokens &tokens, std::size_t end) { return end >= tokens.size() || tokens[end].isMark(u"/"); }

/// A version or an address (10.2023.4.5) and a telephone number with its area code (021-20231212) look like dates too.
bool followsForeignNumber(QStringView path, const Tokens &tokens, std::size_t index)
{
    if (index < 2 || tokens[index - 2].kind != PathToken::Kind::Number)
        return false;
    const PathToken &before = tokens[index - 2];
    if (tokens[index - 1].isMark(u"."))
        return true;
    if (!tokens[index - 1].isMark(u"-") || path[before.start] != u'0')
        return false;
    const bool shortCode = before.length == 3 && (before.value == 10 || (before.value >= 20 && before.value <= 29));
    return shortCode || (before.length == 4 && before.value >= 310);
}

/// `2023-09-12`, `2023/09/12`, `2023年9月12日`, `2023/0912`, `2023-09/12`, a month or a year by itself.
std::optional<PathDate> separatedDate(QStringView path, const Tokens &tokens, std::size_t index)
{
    if (!tokens[index].isNumber(4, 4) || !isYear(tokens[index].value) || followsForeignNumber(path, tokens, index))
        return {};
    const int year = tokens[index].value;
    const bool named = index + 1 < tokens.size() && tokens[index + 1].isMark(u"年");
    const bool wholeFolder = startsComponent(tokens, index) && endsComponent(tokens, index + 1);
    const PathDate yearOnly{DateInterval::year(year), index, index + (named ? 2 : 1), {}};
    const std::optional<PathDate> atLeastYear = named || wholeFolder ? std::optional(yearOnly) : std::nullopt;

    const std::size_t month = behindMarks(tokens, index + 1, u"年-._/ ");
    if (month == 0 || month >= tokens.size())
        return atLeastYear;
    if (tokens[month].isNumber(4, 4)) {
        const QDate day = dayOf(year, tokens[month].value / 100, tokens[month].value % 100);
        return day.isValid() ? std::optional(PathDate{DateInterval::day(day), index, month + 1, {}}) : atLeastYear;
    }
    if (!tokens[month].isNumber(1, 2) || !isMonth(tokens[month].value))
        return atLeastYear;

    const std::size_t day = behindMarks(tokens, month + 1, u"月-._/ ");
    const bool hasDay = day != 0 && day < tokens.size() && tokens[day].isNumber(1, 2);
    if (hasDay) {
        const QDate date = dayOf(year, tokens[month].value, tokens[day].value);
        if (date.isValid()) {
            const bool closed = day + 1 < tokens.size() && tokens[day + 1].isMark(u"日号");
            return PathDate{DateInterval::day(date), index, day + (closed ? 2 : 1), {}};
        }
        // 2023-02-30 is no date at all, but 2023/02/45.txt may be anything below a month's folder.
        if (!tokens[day - 1].isMark(u"/"))
            return {};
    }
    const bool closed = month + 1 < tokens.size() && tokens[month + 1].isMark(u"月");
    const std::size_t end = month + (closed ? 2 : 1);
    const bool wholeMonth = closed || (startsComponent(tokens, index) && endsComponent(tokens, end));
    return wholeMonth ? std::optional(PathDate{DateInterval::month(year, tokens[month].value), index, end, {}})
                      : atLeastYear;
}

int numberIn(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + text::digitValue(digit);
    return value;
}

/// `20230912`, with a page behind it (`2023091204`, `20230912A04`) or a paper's letters before it (`abcd20230912`).
std::optional<PathDate> compactDay(QStringView path, const Tokens &tokens, std::size_t index)
{
    const PathToken &token = tokens[index];
    const QStringView word = path.sliced(token.start, token.length);
    qsizetype letters = 0;
    while (letters < word.size() && text::isLatin(word[letters]))
        ++letters;
    qsizetype digits = letters;
    while (digits < word.size() && text::isDigit(word[digits]))
        ++digits;
    const qsizetype count = digits - letters;
    const QStringView rest = word.sliced(digits);
    if (letters > 12 || (count != 8 && !(count == 10 && rest.isEmpty())))
        return {};
    const QStringView figures = word.sliced(letters, count);
    const QDate day = dayOf(numberIn(figures.first(4)), numberIn(figures.sliced(4, 2)), numberIn(figures.sliced(6, 2)));
    if (!day.isValid() || followsForeignNumber(path, tokens, index))
        return {};
    const QString number = pageNumber(count == 10 ? figures.sliced(8) : rest);
    if (number.isEmpty() && (count == 10 || !rest.isEmpty()))
        return {};
    return PathDate{DateInterval::day(day), index, index + 1, number};
}

/// `202309` as a folder of its own, with the day in the folder below it.
std::optional<PathDate> compactMonth(const Tokens &tokens, std::size_t index)
{
    const PathToken &token = tokens[index];
    if (!token.isNumber(6, 6) || !startsComponent(tokens, index) || !endsComponent(tokens, index + 1))
        return {};
    const int year = token.value / 100;
    const int month = token.value % 100;
    if (!isYear(year) || !isMonth(month))
        return {};
    if (index + 2 < tokens.size() && tokens[index + 2].isNumber(1, 2)) {
        const QDate day = dayOf(year, month, tokens[index + 2].value);
        if (day.isValid())
            return PathDate{DateInterval::day(day), index, index + 3, {}};
    }
    return PathDate{DateInterval::month(year, month), index, index + 1, {}};
}

} // namespace

std::optional<PathDate> dateAt(QStringView path, const Tokens &tokens, std::size_t index)
{
    if (tokens[index].kind != PathToken::Kind::Number && tokens[index].kind != PathToken::Kind::Word)
        return {};
    if (const auto day = compactDay(path, tokens, index))
        return day;
    if (const auto month = compactMonth(tokens, index))
        return month;
    return separatedDate(path, tokens, index);
}

std::optional<PathDate> findDate(QStringView path, const Tokens &tokens)
{
    std::optional<PathDate> best;
    const auto days = [](const PathDate &date) { return date.interval.earliest.daysTo(date.interval.latest); };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto date = dateAt(path, tokens, i);
        if (date && (!best || days(*date) <= days(*best)))
            best = date;
    }
    return best;
}

} // namespace baolan::reading
