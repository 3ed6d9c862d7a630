// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/numeralsigns.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/units.h"

namespace baolan::analysis {

bool isUnitPrefix(QStringView text, qsizetype at)
{
    return (text[at] == u'千' && oneOf(text, at + 1, u"米克瓦卡焦伏赫升帕")) ||
           (text[at] == u'百' && oneOf(text, at + 1, u"分帕")) || (text[at] == u'万' && oneOf(text, at + 1, u"向"));
}

bool isAboutLai(QStringView text, qsizetype at)
{
    return unitAt(text, at) == u'来' && (oneOf(text, at + 1, u"万亿里") || unitWordAt(text, at + 1));
}

qsizetype skipDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

qsizetype skipGroups(QStringView text, qsizetype start, qsizetype at)
{
    if (at - start > 3 || text[start] == u'0')
        return at;
    qsizetype end = at;
    while (unitAt(text, end) == u',' && skipDigits(text, end + 1) == end + 4)
        end += 4;
    return end;
}

double valueOfDigits(QStringView digits)
{
    double value = 0;
    double place = 0;
    for (const QChar unit : digits) {
        if (unit == u'.') {
            place = 1;
        } else if (isDigit(unit)) {
            value = value * 10 + (unit.unicode() - u'0');
            place *= 10;
        }
    }
    return place > 0 ? value / place : value; // one division: 65.3 is the double nearest to 65.3
}

double readScales(QStringView text, qsizetype &at, double limit)
{
    double scale = 1;
    while (at < text.size() && scaleOf(text[at]) > 0 && scaleOf(text[at]) < limit && !isUnitPrefix(text, at))
        scale *= scaleOf(text[at++]);
    return scale;
}

std::optional<double> vulgarFraction(QChar unit)
{
    switch (unit.unicode()) {
    case u'½': return 0.5;
    case u'¼': return 0.25;
    case u'¾': return 0.75;
    case u'⅓': return 1.0 / 3;
    case u'⅔': return 2.0 / 3;
    default: return {};
    }
}

} // namespace baolan::analysis
