// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/numerals.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numeralreaders.h"
#include "models/analysis/facts/numeralsigns.h"

namespace baolan::analysis {

namespace {

using domain::FigureBound;

/// 六点八: the digits behind the point; times of day (八点三十分) are none.
void readHanDecimals(QStringView text, Numeral &numeral)
{
    if (unitAt(text, numeral.end) != u'点' || hanDigit(unitAt(text, numeral.end + 1)) < 0 || numeral.valueMax)
        return;
    qsizetype at = numeral.end + 1;
    double value = 0;
    double place = 1;
    for (; at < text.size() && hanDigit(text[at]) >= 0; ++at) {
        value = value * 10 + hanDigit(text[at]);
        place *= 10;
    }
    if (oneOf(text, at, u"十分刻半钟整左多"))
        return;
    numeral.value = (numeral.value * place + value) / place;
    numeral.decimal = true;
    numeral.digitString = false;
    numeral.end = at;
    numeral.value *= readScales(text, numeral.end, 1e9);
}

/// 百分之六十五, 三分之二, 百分之65.3.
std::optional<Numeral> readFraction(QStringView text, const Numeral &whole)
{
    constexpr QStringView of = u"分之";
    if (!standsAt(text, whole.end, of) || whole.value <= 0)
        return {};
    const qsizetype at = whole.end + of.size();
    if (at >= text.size() || !startsNumeral(text[at]))
        return {};
    auto part = isDigit(text[at]) ? readArabicNumeral(text, at) : readHanNumeral(text, at);
    if (!part)
        return {};
    if (part->han)
        readHanDecimals(text, *part);
    Numeral result = *part;
    result.start = whole.start;
    result.han = whole.han;
    result.bareScale = false;
    result.percent = whole.value == 100;
    if (!result.percent) {
        result.value /= whole.value;
        result.decimal = true;
    }
    return result;
}

} // namespace

std::optional<Numeral> readNumeral(QStringView text, qsizetype at)
{
    if (isDigit(text[at]))
        return readArabicNumeral(text, at);
    if (const auto fraction = vulgarFraction(text[at])) {
        Numeral numeral;
        numeral.start = at;
        numeral.end = at + 1;
        numeral.value = *fraction;
        numeral.decimal = true;
        return numeral;
    }
    auto numeral = standsAt(text, at, u"百分之")
                       ? std::optional(Numeral{.start = at, .end = at + 1, .value = 100, .han = true})
                       : readHanNumeral(text, at);
    if (!numeral)
        return {};
    if (const auto fraction = readFraction(text, *numeral))
        return fraction;
    readHanDecimals(text, *numeral);
    return numeral;
}

std::optional<PlainNumber> readPlainNumber(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    PlainNumber number;
    number.end = at;
    if (isDigit(text[at])) {
        number.end = skipDigits(text, at);
        number.digits = static_cast<int>(number.end - at);
        if (number.digits > 4)
            return {};
        number.value = static_cast<int>(valueOfDigits(text.sliced(at, number.digits)));
        return number;
    }
    if (hanDigit(text[at]) < 0 && text[at] != u'十' && text[at] != u'廿' && text[at] != u'卅')
        return {};
    number.han = true;
    const auto numeral = readHanNumeral(text, at);
    if (!numeral || numeral->bound != FigureBound::Exact || !numeral->known || numeral->value > 9999)
        return {};
    number.end = numeral->end;
    number.value = static_cast<int>(numeral->value);
    number.digits = numeral->digitString ? static_cast<int>(numeral->length()) : 0;
    return number;
}

} // namespace baolan::analysis
