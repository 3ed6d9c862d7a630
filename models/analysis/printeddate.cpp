// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/printeddate.h"

#include "models/text/han.h"

namespace baolan::analysis {

namespace {

int hanDigit(QChar unit)
{
    constexpr QStringView digits = u"〇一二三四五六七八九";
    if (unit == u'零' || unit == u'○' || unit == u'O' || unit == u'0')
        return 0;
    return int(digits.indexOf(unit));
}

/// Digits of either width, or Han numerals (二〇一八, 十六, 二十三, 三十), as far as they go.
struct Number {
    int value = -1;
    qsizetype length = 0;
};

Number numberAt(QStringView text)
{
    Number number;
    while (number.length < text.size() && number.length < 4 && text::digitValue(text[number.length]) >= 0) {
        number.value = std::max(0, number.value) * 10 + text::digitValue(text[number.length]);
        ++number.length;
    }
    if (number.length > 0)
        return number;
    int digits = 0;
    bool tens = false;
    int value = 0;
    for (; number.length < text.size() && number.length < 4; ++number.length) {
        const QChar unit = text[number.length];
        if (unit == u'十' && !tens) {
            value = (digits == 0 ? 1 : value) * 10;
            tens = true;
        } else if (const int digit = hanDigit(unit); digit >= 0) {
            value = tens ? value + digit : value * 10 + digit;
        } else {
            break;
        }
        ++digits;
    }
    if (digits > 0)
        number.value = value;
    return number;
}

class Cursor
{
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    [[nodiscard]] int number()
    {
        blanks();
        const Number number = numberAt(m_text.sliced(m_at));
        m_at += number.length;
        return number.value;
    }
    [[nodiscard]] QChar mark()
    {
        blanks();
        return m_at < m_text.size() ? QChar(text::halfWidth(m_text[m_at++].unicode())) : QChar();
    }
    [[nodiscard]] bool take(QStringView word)
    {
        blanks();
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    void blanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

PrintedDate printedDateAt(QStringView text)
{
    if (text.isEmpty() || (!text::isDigit(text[0]) && !text::isHan(text[0])))
        return {};
    Cursor cursor(text);
    const bool republic =
        (cursor.take(u"中華民國") || cursor.take(u"中华民国") || cursor.take(u"民國") || cursor.take(u"民国"));
    int year = cursor.number();
    const QChar afterYear = cursor.mark();
    const int month = cursor.number();
    const QChar afterMonth = cursor.mark();
    const int day = cursor.number();
    if (year < 0 || month < 0 || day < 0)
        return {};
    if (afterYear == u'年') {
        if (afterMonth != u'月' || (!cursor.take(u"日") && !cursor.take(u"号")))
            return {};
    } else if (afterYear != afterMonth || !QStringView(u"-./·").contains(afterYear) || text::digitValue(text[0]) < 0) {
        return {};
    }
    if (republic)
        year += 1911;
    if (year < 1815 || year > 2200 || !QDate::isValid(year, month, day))
        return {};
    return {QDate(year, month, day), cursor.at()};
}

} // namespace baolan::analysis
