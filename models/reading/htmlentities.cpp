// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmltokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace baolan::reading {

namespace {

using Entity = std::pair<QStringView, char16_t>;

/// Those that Chinese pages use, by name; the rest comes as numbers.
constexpr std::array entities{
    Entity{u"Delta", 0x394},   Entity{u"alpha", 0x3b1},  Entity{u"amp", u'&'},      Entity{u"apos", u'\''},
    Entity{u"beta", 0x3b2},    Entity{u"bull", 0x2022},  Entity{u"cent", 0xa2},     Entity{u"copy", 0xa9},
    Entity{u"darr", 0x2193},   Entity{u"deg", 0xb0},     Entity{u"divide", 0xf7},   Entity{u"eacute", 0xe9},
    Entity{u"egrave", 0xe8},   Entity{u"emsp", 0x2003},  Entity{u"ensp", 0x2002},   Entity{u"euro", 0x20ac},
    Entity{u"frac12", 0xbd},   Entity{u"ge", 0x2265},    Entity{u"gt", u'>'},       Entity{u"hellip", 0x2026},
    Entity{u"laquo", 0xab},    Entity{u"larr", 0x2190},  Entity{u"ldquo", 0x201c},  Entity{u"le", 0x2264},
    Entity{u"lsaquo", 0x2039}, Entity{u"lsquo", 0x2018}, Entity{u"lt", u'<'},       Entity{u"mdash", 0x2014},
    Entity{u"micro", 0xb5},    Entity{u"middot", 0xb7},  Entity{u"mu", 0x3bc},      Entity{u"nbsp", 0xa0},
    Entity{u"ndash", 0x2013},  Entity{u"ne", 0x2260},    Entity{u"permil", 0x2030}, Entity{u"plusmn", 0xb1},
    Entity{u"pound", 0xa3},    Entity{u"quot", u'"'},    Entity{u"raquo", 0xbb},    Entity{u"rarr", 0x2192},
    Entity{u"rdquo", 0x201d},  Entity{u"reg", 0xae},     Entity{u"rsaquo", 0x203a}, Entity{u"rsquo", 0x2019},
    Entity{u"sect", 0xa7},     Entity{u"shy", 0xad},     Entity{u"sup2", 0xb2},     Entity{u"sup3", 0xb3},
    Entity{u"thinsp", 0x2009}, Entity{u"times", 0xd7},   Entity{u"trade", 0x2122},  Entity{u"uarr", 0x2191},
    Entity{u"yen", 0xa5},      Entity{u"zwj", 0x200d},   Entity{u"zwnj", 0x200c}};

/// Numbers 128 to 159 mean the characters that Windows-1252 has there.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                               0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                               0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

struct Found {
    char32_t point = 0;
    qsizetype length = 0; ///< of the whole, from `&` on; 0: this is no entity
};

qsizetype withSemicolon(QStringView text, qsizetype length)
{
    return length < text.size() && text[length] == u';' ? length + 1 : length;
}

Found numbered(QStringView text)
{
    const bool hex = text.size() > 2 && (text[2].unicode() | 0x20) == u'x';
    qsizetype at = hex ? 3 : 2;
    const qsizetype start = at;
    char32_t point = 0;
    for (; at < text.size() && at < start + 20; ++at) {
        const char16_t unit = text[at].unicode();
        const char16_t lower = unit | 0x20;
        char32_t digit = 16;
        if (unit >= u'0' && unit <= u'9')
            digit = unit - u'0';
        else if (hex && lower >= u'a' && lower <= u'f')
            digit = lower - u'a' + 10;
        if (digit == 16)
            break;
        point = std::min<char32_t>(point * (hex ? 16 : 10) + digit, 0x110000);
    }
    if (at == start)
        return {};
    if (point >= 0x80 && point < 0xa0)
        point = windows1252[point - 0x80];
    if (point == 0 || point > 0x10ffff || QChar::isSurrogate(point))
        point = 0xfffd;
    return {point, withSemicolon(text, at)};
}

Found named(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end < 10 && text[end].unicode() < 0x80 && text[end].isLetterOrNumber())
        ++end;
    const auto find = [](QStringView name) {
        const auto found = std::ranges::lower_bound(entities, name, {}, &Entity::first);
        return found != entities.end() && found->first == name ? found->second : char16_t(0);
    };
    if (const char16_t unit = find(text.sliced(1, end - 1)))
        return {unit, withSemicolon(text, end)};
    // `&nbsp` may run into the letters behind it when its semicolon was forgotten.
    for (const QStringView name :
         {QStringView(u"nbsp"), QStringView(u"quot"), QStringView(u"amp"), QStringView(u"lt"), QStringView(u"gt")}) {
        if (text.sliced(1).startsWith(name))
            return {find(name), withSemicolon(text, name.size() + 1)};
    }
    return {};
}

} // namespace

QString decodeEntities(QStringView text)
{
    QString decoded;
    decoded.reserve(text.size());
    for (;;) {
        const qsizetype mark = text.indexOf(u'&');
        if (mark < 0 || mark + 1 >= text.size())
            return decoded += text;
        decoded += text.first(mark);
        text = text.sliced(mark);
        const Found found = text[1] == u'#' ? numbered(text) : named(text);
        if (found.length == 0) {
            decoded += u'&';
            text = text.sliced(1);
        } else {
            decoded += QChar::fromUcs4(found.point);
            text = text.sliced(found.length);
        }
    }
}

} // namespace baolan::reading
