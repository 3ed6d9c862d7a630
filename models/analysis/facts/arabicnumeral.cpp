// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/numeralreaders.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numeralsigns.h"

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

} // namespace

std::optional<Numeral> readArabicNumeral(QStringView text, qsizetype at) { return ArabicReader(text, at).read(); }

} // namespace baolan::analysis
