// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/collation.h"

#include "models/text/fold.h"
#include "models/text/han.h"

#include <unicode/translit.h>
#include <unicode/ucol.h>

#include <algorithm>

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;

namespace {

const UChar *units(QStringView text) { return reinterpret_cast<const UChar *>(text.utf16()); }

} // namespace

void PinyinCollator::Close::operator()(UCollator *collator) const { ucol_close(collator); }

PinyinCollator::PinyinCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open("zh-u-co-pinyin", &status));
    if (!m_collator) {
        status = U_ZERO_ERROR;
        m_collator.reset(ucol_open("", &status));
    }
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
}

QByteArray PinyinCollator::sortKey(QStringView text) const
{
    if (text.isEmpty())
        return {};
    const auto length = static_cast<int32_t>(text.size());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    const auto into = [&] {
        return ucol_getSortKey(m_collator.get(), units(text), length, reinterpret_cast<uint8_t *>(key.data()),
                               static_cast<int32_t>(key.size()));
    };
    int32_t needed = into();
    if (needed > key.size()) {
        key.resize(needed);
        needed = into();
    }
    key.truncate(std::max(0, needed - 1)); // without the closing NUL
    return key;
}

int PinyinCollator::compare(QStringView left, QStringView right) const
{
    return ucol_strcoll(m_collator.get(), units(left), static_cast<int32_t>(left.size()), units(right),
                        static_cast<int32_t>(right.size()));
}

namespace {

/// One transliterator a thread: making it takes a second's fraction, and it may not be shared while in use.
const icu::Transliterator *nameReader()
{
    thread_local const std::unique_ptr<icu::Transliterator> reader = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString(u"Han-Latin/Names; Latin-ASCII"), UTRANS_FORWARD, status));
    }();
    return reader.get();
}

QString lettersOnly(const icu::UnicodeString &read)
{
    const QString spaced = fold(QStringView(read.getBuffer(), read.length()));
    QString letters;
    letters.reserve(spaced.size());
    for (const QChar unit : spaced) {
        const bool kept = isLatin(unit) || isDigit(unit);
        if (kept)
            letters += unit;
        else if (!letters.isEmpty() && !letters.endsWith(u' '))
            letters += u' ';
    }
    return letters.trimmed();
}

} // namespace

QString pinyin(QStringView name)
{
    const icu::Transliterator *reader = nameReader();
    if (!reader)
        return {};
    icu::UnicodeString read(units(name), static_cast<int32_t>(name.size()));
    reader->transliterate(read);
    return lettersOnly(read);
}

QString pinyinInitials(QStringView name)
{
    QString initials;
    qsizetype start = 0;
    while (start < name.size()) {
        qsizetype end = start + 1;
        while (end < name.size() && isHan(name[end]) == isHan(name[start]))
            ++end;
        const QString run = pinyin(name.sliced(start, end - start));
        // An abbreviation or a figure is written out, a syllable gives its first letter.
        for (const QStringView word : QStringView(run).tokenize(u' ', Qt::SkipEmptyParts))
            initials += isHan(name[start]) ? word.first(1) : word;
        start = end;
    }
    return initials;
}

} // namespace baolan::text
