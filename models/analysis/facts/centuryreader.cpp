// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/centuryreader.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numerals.h"

#include <tuple>

namespace baolan::analysis {

namespace {

/// A decade or a century, and 初, 中期, 末 behind it.
PointReading yearsOf(QStringView text, int from, int years, qsizetype at)
{
    for (const auto &[word, start, length] : {std::tuple{u"初期", 0, 3},
                                              {u"初", 0, 3},
                                              {u"中期", 3, 4},
                                              {u"中叶", 3, 4},
                                              {u"末期", 7, 3},
                                              {u"末叶", 7, 3},
                                              {u"末", 7, 3}}) {
        if (standsAt(text, at, word)) {
            from += start * years / 10;
            years = length * years / 10;
            at += QStringView(word).size();
            break;
        }
    }
    PointReading reading;
    reading.point.fixed = {QDate(from, 1, 1), QDate(from + years - 1, 12, 31)};
    reading.end = at;
    return reading;
}

} // namespace

PointReading decadeOf(QStringView text, int from, qsizetype at) { return yearsOf(text, from, 10, at); }

std::optional<PointReading> readCentury(QStringView text, qsizetype at)
{
    int century = 0;
    bool relative = false;
    if (standsAt(text, at, u"本世纪")) {
        century = 20;
        relative = true;
        at += 3;
    } else if (standsAt(text, at, u"上世纪") || standsAt(text, at, u"上个世纪")) {
        century = 19;
        relative = true;
        at += standsAt(text, at, u"上世纪") ? 3 : 4;
    } else if (const auto number = readPlainNumber(text, at); number && standsAt(text, number->end, u"世纪")) {
        century = number->value - 1;
        at = number->end + 2;
    } else if (number && standsAt(text, number->end, u"年代") && number->value % 10 == 0 && number->value < 100) {
        century = number->value >= 30 ? 19 : 20; // 80年代 of the last century, 20年代 of this one
        relative = century == 20;
    } else {
        return {};
    }
    if (century < 10 || century > 21)
        return {};
    const int from = century * 100;
    const auto decade = readPlainNumber(text, at);
    const bool named = decade && decade->value % 10 == 0 && decade->value < 100 && standsAt(text, decade->end, u"年代");
    PointReading reading = named ? decadeOf(text, from + decade->value, decade->end + 2) : yearsOf(text, from, 100, at);
    reading.point.ofCentury = relative;
    return reading;
}

} // namespace baolan::analysis
