// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

#include <optional>

namespace baolan::analysis {

/// 0 … 9, of 两 and the capital digits as well; −1: none.
[[nodiscard]] constexpr int hanDigit(QChar unit)
{
    switch (unit.unicode()) {
    case u'零':
    case u'〇': return 0;
    case u'一':
    case u'壹': return 1;
    case u'二':
    case u'两':
    case u'贰': return 2;
    case u'三':
    case u'叁': return 3;
    case u'四':
    case u'肆': return 4;
    case u'五':
    case u'伍': return 5;
    case u'六':
    case u'陆': return 6;
    case u'七':
    case u'柒': return 7;
    case u'八':
    case u'捌': return 8;
    case u'九':
    case u'玖': return 9;
    default: return -1;
    }
}

[[nodiscard]] constexpr double scaleOf(QChar unit)
{
    switch (unit.unicode()) {
    case u'十':
    case u'拾': return 10;
    case u'百':
    case u'佰': return 100;
    case u'千':
    case u'仟': return 1000;
    case u'万': return 1e4;
    case u'亿': return 1e8;
    default: return 0;
    }
}

[[nodiscard]] constexpr bool isApproximant(QChar unit) { return unit == u'余' || unit == u'多' || unit == u'几'; }

/// 千 before these is the first half of a unit (千米, 千克, 千瓦), not a scale.
[[nodiscard]] bool isUnitPrefix(QStringView text, qsizetype at);

/// 来 as in 十来个: only before what is counted, for it also begins 来自, 来到.
[[nodiscard]] bool isAboutLai(QStringView text, qsizetype at);

[[nodiscard]] qsizetype skipDigits(QStringView text, qsizetype at);

/// The end of 1,100 or 12,345,678 whose first group ends at `at`; `at` itself when the commas group nothing.
[[nodiscard]] qsizetype skipGroups(QStringView text, qsizetype start, qsizetype at);

[[nodiscard]] double valueOfDigits(QStringView digits);

/// 万, 千万, 万亿 … from `at` on, each below `limit`: their product, and `at` moved behind them.
double readScales(QStringView text, qsizetype &at, double limit);

[[nodiscard]] std::optional<double> vulgarFraction(QChar unit);
} // namespace baolan::analysis
