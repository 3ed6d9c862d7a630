// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/simplified.h"

#include <unicode/translit.h>

#include <memory>
#include <vector>

namespace baolan::train {

namespace {

char16_t folded(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return char16_t(unit - 0xFEE0);
    switch (unit) {
    case u'「':
    case u'『':
    case u'〝':
    case u'‘':
    case u'“': return u'“';
    case u'」':
    case u'』':
    case u'〞':
    case u'’':
    case u'”': return u'”';
    case u'〈': return u'《';
    case u'〉': return u'》';
    case u'〔':
    case u'【':
    case u'［': return u'[';
    case u'〕':
    case u'】':
    case u'］': return u']';
    case u'‧':
    case u'・':
    case u'•':
    case u'･':
    case u'．': return u'·';
    case u'―':
    case u'–':
    case u'─':
    case u'━': return u'—';
    case u'～':
    case u'〜': return u'~';
    default: return unit;
    }
}

std::vector<char16_t> makeTable()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toSimplified(
        icu::Transliterator::createInstance(icu::UnicodeString(u"Hant-Hans"), UTRANS_FORWARD, status));
    std::vector<char16_t> table(0x10000);
    for (int unit = 0; unit < 0x10000; ++unit) {
        table[std::size_t(unit)] = folded(char16_t(unit));
        if (!toSimplified || unit < 0x3400 || unit >= 0xA000)
            continue;
        icu::UnicodeString text{char16_t(unit)};
        toSimplified->transliterate(text);
        if (text.length() == 1)
            table[std::size_t(unit)] = text.charAt(0);
    }
    return table;
}

} // namespace

char16_t simplified(char16_t unit)
{
    static const std::vector<char16_t> table = makeTable();
    return table[unit];
}

QString simplified(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = QChar(simplified(c.unicode()));
    return result;
}

} // namespace baolan::train
