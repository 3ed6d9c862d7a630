// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/charset.h"

#include "models/text/doublebyte.h"
#include "models/text/utf.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::Expected;
using domain::failure;

namespace {

using Converter = std::unique_ptr<UConverter, decltype([](UConverter *converter) { ucnv_close(converter); })>;

/// Each of ours: its canonical name, ICU's converter, and what else people call it (without marks, small letters). GBK and
/// GB2312 are subsets of GB18030, and Big5 files of Hong Kong use the supplement.
struct Known {
    QStringView name;
    const char *icu;
    std::array<QStringView, 12> aliases;
};
constexpr std::array known{
    Known{u"UTF-8", "UTF-8", {u"utf8", u"utf8bom", u"utf8sig", u"unicode11utf8"}},
    Known{u"UTF-16LE", "UTF-16LE", {u"utf16le", u"ucs2le", u"utf16", u"unicode", u"ucs2"}},
    Known{u"UTF-16BE", "UTF-16BE", {u"utf16be", u"ucs2be", u"unicodefffe"}},
    Known{u"GB18030",
          "gb18030",
          {u"gb18030", u"gbk", u"gb2312", u"gb231280", u"xgbk", u"cp936", u"ms936", u"windows936", u"euccn", u"chinese",
           u"gb180302022", u"gb180302000"}},
    Known{u"Big5",
          "Big5-HKSCS",
          {u"big5", u"big5hkscs", u"big5eten", u"cp950", u"ms950", u"windows950", u"cnbig5", u"xxbig5", u"big5hk"}},
};

QString plainName(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar unit : name) {
        if (unit.isLetterOrNumber())
            plain += unit.toLower();
    }
    return plain;
}

const Known *find(QStringView name)
{
    const QString plain = plainName(name);
    if (plain.isEmpty())
        return nullptr;
    for (const Known &encoding : known) {
        if (std::ranges::contains(encoding.aliases, QStringView(plain)))
            return &encoding;
    }
    return nullptr;
}

Converter openConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// What the callback of a converter counts into.
struct Broken {
    const char *begin = nullptr;
    qint64 count = 0;
    qint64 first = -1;
};

void countBroken(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t length,
                 UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    auto *broken = static_cast<Broken *>(const_cast<void *>(context));
    if (broken->count++ == 0)
        broken->first = std::max<qint64>(0, args->source - broken->begin - length);
    *status = U_ZERO_ERROR;
    constexpr UChar replacement = 0xfffd;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

Expected<Decoded> decodeByIcu(QByteArrayView bytes, const char *converterName, const QString &name)
{
    const Converter converter = openConverter(converterName);
    if (!converter)
        return failure(ErrorKind::BadEncoding, {}, u"unknown encoding %1"_s.arg(name));
    Broken broken{bytes.data()};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), countBroken, &broken, nullptr, nullptr, &status);

    Decoded decoded{QString(bytes.size() + 16, Qt::Uninitialized), name};
    const char *source = bytes.data();
    qsizetype written = 0;
    for (;;) {
        auto *const begin = reinterpret_cast<UChar *>(decoded.text.data());
        UChar *target = begin + written;
        ucnv_toUnicode(converter.get(), &target, begin + decoded.text.size(), &source, bytes.data() + bytes.size(),
                       nullptr, true, &status);
        written = target - begin;
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        status = U_ZERO_ERROR;
        decoded.text.resize(decoded.text.size() * 2);
    }
    if (U_FAILURE(status))
        return failure(ErrorKind::BadEncoding, {}, u"%1: %2"_s.arg(name, QLatin1StringView(u_errorName(status))));
    decoded.text.truncate(written);
    decoded.replaced = broken.count;
    decoded.firstReplaced = broken.first;
    return decoded;
}

struct Mark {
    QStringView encoding;
    qsizetype length = 0;
};

Mark byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {u"UTF-8", 3};
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return {u"GB18030", 4};
    if (bytes.startsWith("\xff\xfe"))
        return {u"UTF-16LE", 2};
    if (bytes.startsWith("\xfe\xff"))
        return {u"UTF-16BE", 2};
    return {};
}

/// One of two byte orders, where the units of nearly all bytes are such as Chinese text has; NUL bytes are no hindrance.
QString detectUtf16(QByteArrayView bytes)
{
    constexpr double text = 0.85;
    const double little = likenessUtf16(bytes, false);
    const double big = likenessUtf16(bytes, true);
    if (std::max(little, big) < text)
        return {};
    return little >= big ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

QString detectDoubleByte(QByteArrayView bytes)
{
    constexpr double leastWorth = 0.0;
    const DoubleByteScores scores = scoreDoubleBytes(bytes);
    if (std::max(scores.gb18030, scores.big5) <= leastWorth)
        return {};
    return scores.big5 > scores.gb18030 ? u"Big5"_s : u"GB18030"_s;
}

QString detectBeyondMark(QByteArrayView bytes, const Utf8Census &utf8)
{
    // Broken bytes in what is UTF-8 all the same: in any other encoding hardly a sequence would be well-formed.
    if (!utf8.hasNul && utf8.broken * 10 <= utf8.sequences)
        return u"UTF-8"_s;
    if (const QString utf16 = detectUtf16(bytes); !utf16.isEmpty())
        return utf16;
    if (utf8.broken * 10 <= utf8.sequences)
        return u"UTF-8"_s;
    return detectDoubleByte(bytes);
}

/// Control characters that no text has; a file that is full of them is a picture or a program.
bool isControl(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x20 && (code < 0x09 || code > 0x0d) && code != 0x1a && code != 0x1b;
}

Expected<Decoded> checked(Decoded decoded, qsizetype offset)
{
    const qint64 length = decoded.text.size();
    if (decoded.replaced > 2 && decoded.replaced * 100 > length) {
        return failure(ErrorKind::BadEncoding, {},
                       u"no %1 from byte %2 on: %3 broken sequences in %4 characters"_s.arg(decoded.encoding)
                           .arg(decoded.firstReplaced + offset)
                           .arg(decoded.replaced)
                           .arg(length));
    }
    const auto controls = std::ranges::count_if(decoded.text, isControl);
    if (controls > 2 && controls * 50 > length) {
        const auto first = std::ranges::find_if(decoded.text, isControl) - decoded.text.cbegin();
        return failure(ErrorKind::BadEncoding, {},
                       u"binary data: %1 control characters, the first at character %2"_s.arg(controls).arg(first));
    }
    if (decoded.firstReplaced >= 0)
        decoded.firstReplaced += offset;
    unifyLines(decoded.text);
    return decoded;
}

Expected<Decoded> decodeAs(QByteArrayView bytes, QStringView encoding)
{
    const Known *ours = find(encoding);
    if (!ours) {
        const QByteArray name = encoding.toLatin1();
        return decodeByIcu(bytes, name.constData(), canonicalEncoding(encoding));
    }
    if (ours->name == u"UTF-8") {
        bool plain = false;
        return decodeUtf8(bytes, plain);
    }
    if (ours->name.startsWith(u"UTF-16"))
        return decodeUtf16(bytes, ours->name.endsWith(u"BE"));
    return decodeByIcu(bytes, ours->icu, ours->name.toString());
}

} // namespace

QStringList encodings()
{
    QStringList names;
    for (const Known &encoding : known)
        names += encoding.name.toString();
    return names;
}

QString canonicalEncoding(QStringView name)
{
    if (const Known *ours = find(name))
        return ours->name.toString();
    const QByteArray latin = name.trimmed().toLatin1();
    if (latin.isEmpty())
        return {};
    const Converter converter = openConverter(latin.constData());
    UErrorCode status = U_ZERO_ERROR;
    const char *icu = converter ? ucnv_getName(converter.get(), &status) : nullptr;
    return icu && U_SUCCESS(status) ? QString::fromLatin1(icu) : QString();
}

QString detectEncoding(QByteArrayView bytes)
{
    if (const Mark mark = byteOrderMark(bytes); mark.length > 0)
        return mark.encoding.toString();
    return detectBeyondMark(bytes, censusUtf8(bytes));
}

bool isUtf8(QByteArrayView bytes)
{
    const Utf8Census census = censusUtf8(bytes);
    return census.broken == 0 && !census.hasNul;
}

Expected<Decoded> decode(QByteArrayView bytes, QStringView encoding)
{
    const Mark mark = byteOrderMark(bytes);
    const QByteArrayView body = bytes.sliced(mark.length);
    QString name = mark.length > 0 ? mark.encoding.toString() : encoding.toString();
    if (name.isEmpty() || name == u"UTF-8") {
        // Nearly all files are this and have no fault: then the text is done after one pass.
        bool plain = false;
        Decoded decoded = decodeUtf8(body, plain);
        if (decoded.replaced == 0 && plain)
            return decoded;
    }
    if (name.isEmpty())
        name = detectBeyondMark(body, censusUtf8(body));
    else if (canonicalEncoding(name).isEmpty())
        return failure(ErrorKind::BadEncoding, {}, u"unknown encoding %1"_s.arg(name));
    if (name.isEmpty())
        return failure(ErrorKind::BadEncoding, {}, u"no text in any known encoding, from byte 0 on"_s);
    Expected<Decoded> decoded = decodeAs(body, name);
    if (!decoded)
        return decoded;
    return checked(std::move(*decoded), mark.length);
}

} // namespace baolan::text
