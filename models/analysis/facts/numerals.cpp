// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/numerals.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numeralsigns.h"
#include "models/analysis/facts/units.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baolan::analysis {

namespace {

using domain::FigureBound;

class ArabicReader final
{
public:
    ArabicReader(QStringView text, qsizetype at) : m_text(text) { m_numeral.start = m_numeral.end = at; }

    std::optional<Numeral> read()
    {
        if (!readDigits())
            return {};
        skipBlank();
        if (readPercent())
            return m_numeral;
        readApproximant(true);
        readScaled();
        readApproximant(false);
        return m_numeral;
    }

private:
    bool readDigits()
    {
        qsizetype &at = m_numeral.end;
        const qsizetype start = at;
        const qsizetype run = skipDigits(m_text, at);
        m_numeral.digits = static_cast<int>(run - start);
        at = skipGroups(m_text, start, run);
        if (unitAt(m_text, at) == u'.' && isDigit(unitAt(m_text, at + 1))) {
            const qsizetype end = skipDigits(m_text, at + 1);
            if (unitAt(m_text, end) == u'.' && isDigit(unitAt(m_text, end + 1)))
                return false; // 1.2.3 numbers a version or a section
            m_numeral.decimal = true;
            at = end;
        }
        m_numeral.value = valueOfDigits(m_text.sliced(start, at - start));
        if (const auto fraction = vulgarFraction(unitAt(m_text, at))) {
            m_numeral.value += *fraction;
            ++at;
        }
        return true;
    }

    /// 14 万, 65.3 %: a blank behind the digits, where what follows belongs to the number.
    void skipBlank()
    {
        const qsizetype at = m_numeral.end;
        if (unitAt(m_text, at) != u' ')
            return;
        const qsizetype behind = isApproximant(unitAt(m_text, at + 1)) ? at + 2 : at + 1;
        if (unitAt(m_text, behind) == u'%' || (scaleOf(unitAt(m_text, behind)) >= 1e4 && !isUnitPrefix(m_text, behind)))
            ++m_numeral.end;
    }

    bool readPercent()
    {
        const QChar sign = unitAt(m_text, m_numeral.end);
        if (sign != u'%')
            return false;
        m_numeral.percent = true;
        ++m_numeral.end;
        return true;
    }

    /// 余, 多, 几, 来: before the scale (50余万) or behind it (2万余).
    void readApproximant(bool beforeScale)
    {
        qsizetype &at = m_numeral.end;
        if (at >= m_text.size())
            return;
        if (isApproximant(m_text[at]) &&
            !(beforeScale && m_text[at] == u'几' && scaleOf(unitAt(m_text, at + 1)) == 0)) {
            m_numeral.bound = FigureBound::AtLeast;
            ++at;
        } else if (isAboutLai(m_text, at)) {
            m_numeral.bound = FigureBound::About;
            ++at;
        }
    }

    /// 1.92万, 3百万, and the mixed ones 3万4千, 1亿2000万, 1亿7千6百万: as in Chinese numerals, what stands before 万 and 亿
    /// adds up first.
    void readScaled()
    {
        qsizetype &at = m_numeral.end;
        double section = 0;
        double total = 0;
        double digit = m_numeral.value;
        double last = std::numeric_limits<double>::max();
        for (bool first = true;; first = false) {
            qsizetype end = at;
            const double small = readScales(m_text, end, 1e4);
            const double big = readScales(m_text, end, 1e9);
            if (first)
                m_numeral.scale = small * big;
            section += digit * small;
            last = small;
            if (big > 1) {
                total += section * big;
                section = 0;
                last = big;
            }
            at = end;
            if ((small == 1 && big == 1) || !readFurtherDigit(last, digit))
                break;
        }
        m_numeral.value = total + section;
        if (m_numeral.decimal && m_numeral.scale > 1) // 2.2亿 is no more exact than it is printed
            m_numeral.value = std::round(m_numeral.value * 1e4) / 1e4;
    }

    /// The digits of a further, smaller part; they are left where no scale smaller than `scale` follows them.
    bool readFurtherDigit(double scale, double &digit)
    {
        const qsizetype at = m_numeral.end;
        if (scale < 100 || at >= m_text.size() || !isDigit(m_text[at]))
            return false;
        const qsizetype digits = skipDigits(m_text, at);
        const qsizetype end = skipGroups(m_text, at, digits);
        const bool more = isApproximant(unitAt(m_text, end)) && scaleOf(unitAt(m_text, end + 1)) > 0;
        qsizetype behind = more ? end + 1 : end;
        const double smaller = readScales(m_text, behind, 1e4);
        digit = valueOfDigits(m_text.sliced(at, end - at));
        if (digit * smaller >= scale || (smaller == 1 && readScales(m_text, behind, 1e9) == 1))
            return false;
        if (more)
            m_numeral.bound = FigureBound::AtLeast;
        m_numeral.end = more ? end + 1 : end;
        return true;
    }

    QStringView m_text;
    Numeral m_numeral;
};

/// Reads Chinese numerals with a lower and an upper value side by side, which differ after 两三, 七八 and the like.
class HanReader final
{
public:
    HanReader(QStringView text, qsizetype at) : m_text(text)
    {
        m_numeral.start = m_numeral.end = at;
        m_numeral.han = true;
    }

    std::optional<Numeral> read()
    {
        while (step()) {
        }
        if (m_numeral.end == m_numeral.start)
            return {};
        finish();
        return m_numeral;
    }

private:
    struct Pair {
        double low = 0;
        double high = 0;
    };

    bool step()
    {
        qsizetype &at = m_numeral.end;
        if (at >= m_text.size())
            return false;
        const QChar unit = m_text[at];
        if (hanDigit(unit) >= 0)
            return readDigits();
        if (scaleOf(unit) > 0 && !isUnitPrefix(m_text, at)) {
            multiply(scaleOf(unit));
            ++at;
            return true;
        }
        if (unit == u'廿' || unit == u'卅') {
            if (m_pending || m_lastScale > 0)
                return false;
            m_section = {unit == u'廿' ? 20.0 : 30.0, unit == u'廿' ? 20.0 : 30.0};
            m_lastScale = 10;
            ++at;
            return true;
        }
        return readVague(unit);
    }

    /// A single digit, two neighbours (两三), or a string of digits.
    bool readDigits()
    {
        qsizetype &at = m_numeral.end;
        const qsizetype end = digitsEnd(at);
        const int first = hanDigit(m_text[at]);
        if (m_pending || (end - at > 2 && first != 0))
            return readDigitString(end);
        if (first == 0 && end - at >= 1 && at > m_numeral.start) {
            m_afterZero = true;
            ++at;
            return true;
        }
        if (end - at == 2) {
            const int second = hanDigit(m_text[at + 1]);
            if (second != first + 1 && !(first == 3 && second == 5))
                return readDigitString(end);
            m_numeral.bound = FigureBound::About;
            m_pending = Pair{double(first), double(second)};
        } else if (end - at == 1) {
            m_pending = Pair{double(first), double(first)};
        } else {
            return readDigitString(end);
        }
        at = end;
        return true;
    }

    /// The end of Chinese digits side by side; an Arabic zero among them (二0二三) is one of them.
    qsizetype digitsEnd(qsizetype at) const
    {
        qsizetype end = at;
        for (qsizetype i = at; i < m_text.size() && (hanDigit(m_text[i]) >= 0 || (i > at && m_text[i] == u'0')); ++i) {
            if (m_text[i] != u'0')
                end = i + 1;
        }
        return end;
    }

    bool readDigitString(qsizetype end)
    {
        qsizetype &at = m_numeral.end;
        if (at > m_numeral.start)
            return false;
        double value = 0;
        for (; at < end; ++at)
            value = value * 10 + std::max(0, hanDigit(m_text[at]));
        m_section = {value, value};
        m_numeral.digitString = true;
        return false;
    }

    void multiply(double scale)
    {
        const bool first = !m_pending && m_section.low == 0 && m_total.low == 0;
        if (first && scale >= 100)
            m_numeral.bareScale = true;
        if (scale < 1e4) {
            const Pair digit = m_pending.value_or(Pair{1, 1});
            m_section = {m_section.low + digit.low * scale, m_section.high + digit.high * scale};
        } else {
            const Pair digit = m_pending.value_or(first ? Pair{1, 1} : Pair{});
            m_section = {m_section.low + digit.low, m_section.high + digit.high};
            if (scale >= 1e8) {
                m_total = {(m_total.low + m_section.low) * scale, (m_total.high + m_section.high) * scale};
            } else {
                m_total = {m_total.low + m_section.low * scale, m_total.high + m_section.high * scale};
            }
            m_section = {};
        }
        m_pending.reset();
        m_lastScale = scale;
        m_afterZero = false;
    }

    /// 几 and 数 in the place of a digit, 余, 多 and 来 behind a number.
    bool readVague(QChar unit)
    {
        qsizetype &at = m_numeral.end;
        const bool scaleFollows = scaleOf(unitAt(m_text, at + 1)) > 0;
        if ((unit == u'几' || unit == u'数') && scaleFollows && at == m_numeral.start) {
            m_numeral.known = false;
            m_pending = Pair{1, 1};
            ++at;
            return true;
        }
        if (at == m_numeral.start)
            return false;
        if (isApproximant(unit) && m_lastScale > 0) {
            m_numeral.bound = FigureBound::AtLeast;
            ++at;
            return scaleFollows; // 二十余万
        }
        if (isAboutLai(m_text, at) && m_lastScale > 0) {
            m_numeral.bound = FigureBound::About;
            ++at;
            return scaleFollows;
        }
        return false;
    }

    void finish()
    {
        if (m_pending) {
            // 一万二 is 12000 and 三百五 is 350; 一万零二 is 10002.
            const double place = m_lastScale >= 100 && !m_afterZero ? m_lastScale / 10 : 1;
            m_section = {m_section.low + m_pending->low * place, m_section.high + m_pending->high * place};
        }
        m_numeral.value = m_total.low + m_section.low;
        const double high = m_total.high + m_section.high;
        if (high != m_numeral.value)
            m_numeral.valueMax = high;
    }

    QStringView m_text;
    Numeral m_numeral;
    Pair m_total;
    Pair m_section;
    std::optional<Pair> m_pending;
    double m_lastScale = 0;
    bool m_afterZero = false;
};

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
    auto part = isDigit(text[at]) ? ArabicReader(text, at).read() : HanReader(text, at).read();
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
        return ArabicReader(text, at).read();
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
                       : HanReader(text, at).read();
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
    const auto numeral = HanReader(text, at).read();
    if (!numeral || numeral->bound != FigureBound::Exact || !numeral->known || numeral->value > 9999)
        return {};
    number.end = numeral->end;
    number.value = static_cast<int>(numeral->value);
    number.digits = numeral->digitString ? static_cast<int>(numeral->length()) : 0;
    return number;
}

} // namespace baolan::analysis
