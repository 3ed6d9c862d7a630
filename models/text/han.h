// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

/// What a single UTF-16 unit is in Chinese newspaper text. All answers are table look-ups or one comparison, constexpr.
namespace baolan::text {

/// The classes a character belongs to; one character may be in several.
enum Class : std::uint16_t {
    Punctuation = 1 << 0,    ///< any mark, of Chinese or of ASCII, full width or half
    HanPunctuation = 1 << 1, ///< a mark that only Chinese text has: 、。《》“”…—· and the full-width forms
    Opening = 1 << 2,        ///< bracket or quotation mark that opens
    Closing = 1 << 3,        ///< bracket or quotation mark that closes
    Quote = 1 << 4,          ///< quotation mark (with Opening or Closing; the straight ones have neither)
    SentenceEnd = 1 << 5,    ///< 。！？… and their half-width forms (an ASCII full stop is none: it stands in figures)
    ClauseBreak = 1 << 6,    ///< ，、；： and their half-width forms
    Digit = 1 << 7,          ///< 0-9, full width or half
    Latin = 1 << 8,          ///< A-Z, a-z, full width or half
    Blank = 1 << 9,          ///< white space of any width, zero width too; line ends
    Bullet = 1 << 10         ///< marks that begin an item or a byline: □■●◆★▲※◎ and the like
};

namespace detail {

using Page = std::array<std::uint16_t, 256>;

constexpr void mark(Page &page, const char16_t *units, unsigned classes)
{
    for (; *units; ++units)
        page[*units & 0xff] |= static_cast<std::uint16_t>(classes);
}

constexpr void markRange(Page &page, char16_t first, char16_t last, unsigned classes)
{
    for (unsigned unit = first; unit <= last; ++unit)
        page[unit & 0xff] |= static_cast<std::uint16_t>(classes);
}

constexpr void markAscii(Page &page, unsigned offset, unsigned also)
{
    // `offset` moves the ASCII marks to where their full-width forms stand (U+FF01 is '!').
    const auto at = [&](const char *units, unsigned classes) {
        for (; *units; ++units)
            page[(static_cast<unsigned char>(*units) + offset) & 0xff] |= static_cast<std::uint16_t>(classes | also);
    };
    at("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", Punctuation);
    at("([{", Opening);
    at(")]}", Closing);
    at("\"'", Quote);
    at("!?", SentenceEnd);
    at(",;:", ClauseBreak);
}

constexpr Page latinPage()
{
    Page page{};
    markAscii(page, 0, 0);
    markRange(page, u'0', u'9', Digit);
    markRange(page, u'A', u'Z', Latin);
    markRange(page, u'a', u'z', Latin);
    mark(page, u" \t\n\v\f\r\u0085\u00a0", Blank);
    mark(page, u"\u00b7\u00d7", Punctuation | HanPunctuation);
    return page;
}

constexpr Page generalPage()
{
    Page page{};
    markRange(page, 0x2010, 0x2027, Punctuation | HanPunctuation);
    markRange(page, 0x2030, 0x203b, Punctuation | HanPunctuation);
    mark(page, u"\u2018\u201c", Opening | Quote);
    mark(page, u"\u2019\u201d", Closing | Quote);
    mark(page, u"\u2026", SentenceEnd);
    mark(page, u"\u203b\u2022\u2023", Bullet);
    markRange(page, 0x2000, 0x200b, Blank);
    mark(page, u"\u2028\u2029\u202f\u205f\u2060", Blank);
    return page;
}

constexpr Page shapesPage()
{
    Page page{};
    markRange(page, 0x25a0, 0x25ff, Bullet);
    return page;
}

constexpr Page symbolsPage()
{
    Page page{};
    mark(page, u"\u2605\u2606\u260e\u261e\u2666\u2660\u2663\u2665", Bullet);
    return page;
}

constexpr Page hanMarksPage()
{
    Page page{};
    mark(page, u"\u3000", Blank);
    mark(page, u"\u3001\u3002\u3003\u301c", Punctuation | HanPunctuation);
    markRange(page, 0x3008, 0x3011, Punctuation | HanPunctuation);
    markRange(page, 0x3014, 0x301f, Punctuation | HanPunctuation);
    mark(page, u"\u3002", SentenceEnd);
    mark(page, u"\u3001", ClauseBreak);
    mark(page, u"\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a", Opening);
    mark(page, u"\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b", Closing);
    mark(page, u"\u300c\u300d\u300e\u300f\u301d\u301e\u301f", Quote);
    mark(page, u"\u301d", Opening);
    mark(page, u"\u301e\u301f", Closing);
    return page;
}

constexpr Page fullWidthPage()
{
    Page page{};
    markAscii(page, 0xe0, HanPunctuation);
    markRange(page, 0xff10, 0xff19, Digit);
    markRange(page, 0xff21, 0xff3a, Latin);
    markRange(page, 0xff41, 0xff5a, Latin);
    mark(page, u"\uff61\uff64\uff65", Punctuation | HanPunctuation);
    mark(page, u"\uff61\uff0e", SentenceEnd);
    mark(page, u"\uff64", ClauseBreak);
    mark(page, u"\uff62\uff63", Punctuation | HanPunctuation | Quote);
    mark(page, u"\uff62", Opening);
    mark(page, u"\uff63", Closing);
    return page;
}

constexpr Page verticalPage()
{
    Page page{};
    // Vertical and small forms, as some pages set in columns have them.
    markRange(page, 0xfe10, 0xfe19, Punctuation | HanPunctuation);
    markRange(page, 0xfe30, 0xfe6b, Punctuation | HanPunctuation);
    mark(page, u"\ufe12\ufe15\ufe16\ufe19\ufe52\ufe56\ufe57", SentenceEnd);
    mark(page, u"\ufe10\ufe11\ufe13\ufe14\ufe50\ufe51\ufe54\ufe55", ClauseBreak);
    mark(page, u"\ufe35\ufe37\ufe39\ufe3b\ufe3d\ufe3f\ufe41\ufe43\ufe47\ufe59\ufe5b\ufe5d", Opening);
    mark(page, u"\ufe36\ufe38\ufe3a\ufe3c\ufe3e\ufe40\ufe42\ufe44\ufe48\ufe5a\ufe5c\ufe5e", Closing);
    mark(page, u"\ufe41\ufe42\ufe43\ufe44", Quote);
    mark(page, u"\ufeff", Blank);
    return page;
}

inline constexpr Page none{};
inline constexpr Page latin = latinPage();
inline constexpr Page general = generalPage();
inline constexpr Page shapes = shapesPage();
inline constexpr Page symbols = symbolsPage();
inline constexpr Page hanMarks = hanMarksPage();
inline constexpr Page vertical = verticalPage();
inline constexpr Page fullWidth = fullWidthPage();

constexpr const Page &page(char16_t unit)
{
    switch (unit >> 8) {
    case 0x00: return latin;
    case 0x20: return general;
    case 0x25: return shapes;
    case 0x26: return symbols;
    case 0x30: return hanMarks;
    case 0xfe: return vertical;
    case 0xff: return fullWidth;
    default: return none;
    }
}

} // namespace detail

/// All classes of a character, to be tested with `&`. Han characters have none: see isHan.
[[nodiscard]] constexpr unsigned classes(char16_t unit) { return detail::page(unit)[unit & 0xff]; }
[[nodiscard]] constexpr bool is(char16_t unit, unsigned wanted) { return classes(unit) & wanted; }
[[nodiscard]] constexpr bool is(QChar unit, unsigned wanted) { return is(unit.unicode(), wanted); }

/// A Han character (々〇 and compatibility ideographs too). Of a surrogate pair of the Han planes the first unit counts.
[[nodiscard]] constexpr bool isHan(char16_t unit)
{
    return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) ||
           (unit >= 0xf900 && unit <= 0xfaff) || unit == 0x3005 || unit == 0x3007 || (unit >= 0xd840 && unit <= 0xd8bf);
}
[[nodiscard]] constexpr bool isHan(QChar unit) { return isHan(unit.unicode()); }
[[nodiscard]] constexpr bool isHan(char32_t point)
{
    return point < 0x10000 ? !(point >= 0xd800 && point < 0xe000) && isHan(static_cast<char16_t>(point))
                           : point >= 0x20000 && point < 0x3fffe;
}

[[nodiscard]] constexpr bool isPunctuation(QChar unit) { return is(unit, Punctuation); }
[[nodiscard]] constexpr bool isHanPunctuation(QChar unit) { return is(unit, HanPunctuation); }
[[nodiscard]] constexpr bool isOpening(QChar unit) { return is(unit, Opening); }
[[nodiscard]] constexpr bool isClosing(QChar unit) { return is(unit, Closing); }
[[nodiscard]] constexpr bool isQuote(QChar unit) { return is(unit, Quote); }
[[nodiscard]] constexpr bool isSentenceEnd(QChar unit) { return is(unit, SentenceEnd); }
[[nodiscard]] constexpr bool isClauseBreak(QChar unit) { return is(unit, ClauseBreak); }
[[nodiscard]] constexpr bool isDigit(QChar unit) { return is(unit, Digit); }
[[nodiscard]] constexpr bool isLatin(QChar unit) { return is(unit, Latin); }
[[nodiscard]] constexpr bool isBlank(QChar unit) { return is(unit, Blank); }
[[nodiscard]] constexpr bool isBullet(QChar unit) { return is(unit, Bullet); }

/// 一 to 十, 百千万亿, 零〇两, 廿卅 and the banker's forms.
[[nodiscard]] constexpr bool isHanNumeral(QChar unit)
{
    constexpr QStringView numerals = u"一二三四五六七八九十百千万亿零〇两廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩";
    for (const QChar numeral : numerals) {
        if (numeral == unit)
            return true;
    }
    return false;
}

/// The half-width form of a full-width letter, digit or mark and of the wide blank; any other unit is itself. Chinese marks
/// that ASCII writes too (，。！？：；（）) become these, so that both widths compare alike; “” 、《》 stay.
[[nodiscard]] constexpr char16_t halfWidth(char16_t unit)
{
    if (unit >= 0xff01 && unit <= 0xff5e)
        return static_cast<char16_t>(unit - 0xfee0);
    return unit == 0x3000 ? u' ' : unit;
}
[[nodiscard]] constexpr QChar halfWidth(QChar unit) { return QChar(halfWidth(unit.unicode())); }

/// The value of a digit of either width, -1 for anything else.
[[nodiscard]] constexpr int digitValue(QChar unit)
{
    const char16_t half = halfWidth(unit.unicode());
    return half >= u'0' && half <= u'9' ? half - u'0' : -1;
}

/// The mark that closes what `opening` opens (and the other way round with openingOf); a null QChar when it opens nothing.
[[nodiscard]] constexpr QChar closingOf(QChar opening)
{
    if (!isOpening(opening))
        return {};
    switch (opening.unicode()) {
    case u'(': return u')';
    case 0xff08: return QChar(0xff09);
    case 0x2018:
    case 0x201c:
    case 0x301d: return QChar(opening.unicode() + 1);
    case u'[':
    case u'{':
    case 0xff3b:
    case 0xff5b: return QChar(opening.unicode() + 2);
    default: return QChar(opening.unicode() + 1);
    }
}
[[nodiscard]] constexpr QChar openingOf(QChar closing)
{
    if (!isClosing(closing))
        return {};
    for (int step = 1; step <= 2; ++step) {
        const QChar candidate(closing.unicode() - step);
        if (closingOf(candidate) == closing)
            return candidate;
    }
    return {};
}

/// How many units the character at `index` has: 2 for a surrogate pair.
[[nodiscard]] constexpr int unitsAt(QStringView text, qsizetype index)
{
    return text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate() ? 2 : 1;
}

/// The code point at `index`; a lone surrogate is itself.
[[nodiscard]] constexpr char32_t codePointAt(QStringView text, qsizetype index)
{
    return unitsAt(text, index) == 2 ? QChar::surrogateToUcs4(text[index], text[index + 1]) : text[index].unicode();
}

/// How many Han characters the text holds.
[[nodiscard]] constexpr qsizetype hanCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar unit : text)
        count += isHan(unit);
    return count;
}

/// Whether the text is not empty and holds nothing but Han characters.
[[nodiscard]] constexpr bool isAllHan(QStringView text)
{
    for (const QChar unit : text) {
        if (!isHan(unit) && !unit.isLowSurrogate())
            return false;
    }
    return !text.isEmpty();
}

/// The text without white space of any width at both ends.
[[nodiscard]] constexpr QStringView stripped(QStringView text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isBlank(text[start]))
        ++start;
    while (end > start && isBlank(text[end - 1]))
        --end;
    return text.sliced(start, end - start);
}

} // namespace baolan::text
