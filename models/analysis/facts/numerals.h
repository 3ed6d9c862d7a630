// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"

#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace baolan::analysis {

/// A number as it is written: 3751, 1,100万, 1.92万, 3万4千, 50余万, 二十余, 两三百, 百分之六十五, 65.3%, 十几, 数十.
struct Numeral {
    qsizetype start = 0;
    qsizetype end = 0;
    double value = 0;
    std::optional<double> valueMax{}; ///< 两三百: 200 and 300
    domain::FigureBound bound =
        domain::FigureBound::Exact; ///< AtLeast with 余, 多, 几; About with two digits side by side
    bool known = true;              ///< false: 数十, 几百, which name no number
    bool percent = false;           ///< the value is a percentage
    bool han = false;               ///< written without Arabic digits
    bool digitString = false;       ///< 二〇二三, 一二三: digits side by side, no quantity
    bool bareScale = false;         ///< 百, 千, 万 without a digit: a quantity only in 近百, 百余
    bool decimal = false;
    int digits = 0;   ///< Arabic digits before the point
    double scale = 1; ///< the product of 万, 亿 … behind Arabic digits

    [[nodiscard]] qsizetype length() const { return end - start; }
};

namespace detail {

constexpr auto numeralStarts()
{
    std::array<bool, 0x10000> starts{};
    for (const char16_t unit :
         std::u16string_view(u"0123456789½¼¾⅓⅔零〇一二三四五六七八九十百千万亿两几数廿卅壹贰叁肆伍陆柒捌玖拾佰仟"))
        starts[unit] = true;
    return starts;
}
inline constexpr auto startsOfNumerals = numeralStarts();

} // namespace detail

/// Whether a number can begin with this unit: a look-up, for it is asked of every character.
[[nodiscard]] inline bool startsNumeral(QChar unit) { return detail::startsOfNumerals[unit.unicode()]; }

/// The longest number that begins at `at` of a text from factText(); nothing when there is none.
[[nodiscard]] std::optional<Numeral> readNumeral(QStringView text, qsizetype at);

/// A whole number without any approximation, as dates are written with: 9, 09, 2023, 九, 二十一, 二〇二三.
struct PlainNumber {
    qsizetype end = 0;
    int value = 0;
    int digits = 0; ///< of an Arabic number or of a string of Chinese digits
    bool han = false;
};
[[nodiscard]] std::optional<PlainNumber> readPlainNumber(QStringView text, qsizetype at);

} // namespace baolan::analysis
