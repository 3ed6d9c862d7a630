// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/numeralsigns.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/units.h"

namespace baolan::analysis {

int hanDigit(QChar unit)
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

double scaleOf(QChar unit)
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

bool isApproximant(QChar unit) { return unit == u'余' || unit == u'多' || unit == u'几'; }

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
