// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/numeralreaders.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numeralsigns.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

using domain::FigureBound;

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

} // namespace

std::optional<Numeral> readHanNumeral(QStringView text, qsizetype at) { return HanReader(text, at).read(); }

} // namespace baolan::analysis
