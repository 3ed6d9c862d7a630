// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/common/parts.h"

#include "models/text/han.h"

namespace baolan::analysis {

namespace {

constexpr char16_t foldedMark(char16_t unit)
{
    switch (unit) {
    case 0x2010:
    case 0x2011: return u'-';
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2500:
    case 0x2501:
    case 0xfe58: return 0x2014;
    case 0x2212:
    case 0xfe63: return u'-';
    case 0x223c:
    case 0x301c:
    case 0x3030: return u'~';
    case 0x2022:
    case 0x2027:
    case 0x30fb:
    case 0xff65: return 0x00b7;
    case 0x300c:
    case 0x301d:
    case 0xfe41: return 0x201c;
    case 0x300d:
    case 0x301e:
    case 0x301f:
    case 0xfe42: return 0x201d;
    case 0x300e:
    case 0xfe43: return 0x2018;
    case 0x300f:
    case 0xfe44: return 0x2019;
    case 0x3008:
    case 0xfe3f: return 0x300a;
    case 0x3009:
    case 0xfe40: return 0x300b;
    case 0xfe3d: return 0x300a;
    case 0xfe3e: return 0x300b;
    case 0xff61: return 0x3002;
    case 0xff64: return 0x3001;
    case 0x25cb:
    case 0x25ef: return 0x3007; // circles set for 〇
    default: return text::is(unit, text::Blank) ? u' ' : unit;
    }
}

void append(Parts &parts, int number, const QString &text)
{
    if (!text.isEmpty())
        parts.push_back({number, text, foldedUnits(text)});
}

} // namespace

char16_t foldedUnit(char16_t unit)
{
    if (unit >= 0x3400 && unit < 0xf900)
        return unit;
    const char16_t half = text::halfWidth(unit);
    return half < 0x80 && half > u' ' ? half : foldedMark(half);
}

QString foldedUnits(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    for (const QChar unit : text)
        *out++ = QChar(foldedUnit(unit.unicode()));
    return folded;
}

Parts partsOf(const domain::Article &article)
{
    Parts parts;
    parts.reserve(static_cast<std::size_t>(article.paragraphs.size()) + 3);
    append(parts, domain::part::Kicker, article.kicker);
    append(parts, domain::part::Headline, article.headline);
    append(parts, domain::part::Subheadline, article.subheadline);
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i)
        append(parts, static_cast<int>(i), article.paragraphs[i]);
    return parts;
}

} // namespace baolan::analysis
