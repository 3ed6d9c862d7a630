// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/figures.h"

#include "models/text/han.h"

#include <QLocale>

#include <cmath>

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;
using domain::Comparison;

namespace {

constexpr double largest = 1e15; // up to here a double counts every whole number

bool isSign(QChar unit)
{
    const QChar half = halfWidth(unit);
    return half == u'<' || half == u'>' || half == u'=' || unit == u'≥' || unit == u'≤';
}

std::optional<Comparison> takeSign(QStringView &text)
{
    if (text.isEmpty() || !isSign(text.front()))
        return {};
    const QChar first = halfWidth(text.front());
    text.slice(1);
    if (first == u'=')
        return Comparison::Equal;
    if (first == u'≥' || first == u'≤')
        return first == u'≥' ? Comparison::GreaterOrEqual : Comparison::LessOrEqual;
    const bool orEqual = !text.isEmpty() && halfWidth(text.front()) == u'=';
    if (orEqual)
        text.slice(1);
    if (first == u'>')
        return orEqual ? Comparison::GreaterOrEqual : Comparison::Greater;
    return orEqual ? Comparison::LessOrEqual : Comparison::Less;
}

double multiplier(QChar unit)
{
    switch (unit.unicode()) {
    case u'百': return 1e2;
    case u'千': return 1e3;
    case u'万':
    case u'萬': return 1e4;
    case u'亿':
    case u'億': return 1e8;
    default: return 0;
    }
}

/// A number at the beginning of the text, which is taken off: 1200, -3.5, 1.2万, ３千万.
std::optional<double> takeNumber(QStringView &text)
{
    QString digits;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const QChar half = halfWidth(text[at]);
        if (digitValue(half) < 0 && half != u'.' && !(half == u'-' && at == 0))
            break;
        digits += half;
    }
    bool ok = false;
    double value = digits.toDouble(&ok);
    if (!ok)
        return {};
    for (; at < text.size() && multiplier(text[at]) > 0; ++at)
        value *= multiplier(text[at]);
    text = text.sliced(at);
    return std::abs(value) <= largest ? std::optional(value) : std::nullopt;
}

QString written(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }

} // namespace

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return u"="_s;
    case Comparison::Less: return u"<"_s;
    case Comparison::LessOrEqual: return u"<="_s;
    case Comparison::Greater: return u">"_s;
    case Comparison::GreaterOrEqual: break;
    }
    return u">="_s;
}

qsizetype unitEnd(QStringView written) { return std::distance(written.begin(), std::ranges::find_if(written, isSign)); }

std::optional<domain::LengthQuery> readLength(QStringView typed)
{
    QStringView rest = stripped(typed);
    const auto comparison = takeSign(rest);
    rest = stripped(rest);
    const auto number = takeNumber(rest);
    if (!number || *number < 0 || !(rest.isEmpty() || rest == u"字"))
        return {};
    return domain::LengthQuery{comparison.value_or(Comparison::Equal), std::llround(*number)};
}

std::optional<domain::FigureQuery> readFigure(QStringView typed)
{
    QStringView rest = stripped(typed);
    QStringView unit = stripped(rest.first(unitEnd(rest)));
    rest = rest.sliced(unitEnd(rest));
    auto comparison = takeSign(rest);
    if (!comparison) {
        // A number alone, with or without its unit: just that much. Else the unit is all that is asked.
        rest = unit;
        const auto number = takeNumber(rest);
        if (number)
            return domain::FigureQuery{stripped(rest).toString(), Comparison::Equal, *number};
        return unit.isEmpty() ? std::nullopt : std::optional(domain::FigureQuery{unit.toString(), {}, 0});
    }
    rest = stripped(rest);
    const auto number = takeNumber(rest);
    if (unit.isEmpty() && number)
        unit = std::exchange(rest, {});
    if (!number || !stripped(rest).isEmpty() || unitEnd(unit) < unit.size())
        return {};
    return domain::FigureQuery{stripped(unit).toString(), comparison, *number};
}

QString written(const domain::LengthQuery &query) { return sign(query.comparison) + QString::number(query.characters); }

QString written(const domain::FigureQuery &query)
{
    return query.comparison ? query.unit + sign(*query.comparison) + written(query.value) : query.unit;
}

} // namespace baolan::text
