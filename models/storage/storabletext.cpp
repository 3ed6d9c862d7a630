// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storabletext.h"

namespace baolan::storage {

namespace {

constexpr char32_t replacement = 0xfffd;

char *writeThree(char32_t unit, char *out)
{
    *out++ = static_cast<char>(0xe0 | (unit >> 12));
    *out++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
    *out++ = static_cast<char>(0x80 | (unit & 0x3f));
    return out;
}

char *writeFour(char32_t point, char *out)
{
    *out++ = static_cast<char>(0xf0 | (point >> 18));
    *out++ = static_cast<char>(0x80 | ((point >> 12) & 0x3f));
    *out++ = static_cast<char>(0x80 | ((point >> 6) & 0x3f));
    *out++ = static_cast<char>(0x80 | (point & 0x3f));
    return out;
}

char *writeDigits(int number, int count, char *out)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        out[i] = static_cast<char>('0' + number % 10);
    return out + count;
}

} // namespace

// Qt's own conversion writes U+FFFD or '?' for a lone surrogate, as it pleases its version; here it is said.
qsizetype writeStorable(QStringView text, char *out)
{
    const char *const begin = out;
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit != end) {
        const char16_t first = *unit++;
        if (first >= 0x800 && !QChar::isSurrogate(first)) {
            out = writeThree(first, out);
        } else if (first != 0 && first < 0x80) {
            *out++ = static_cast<char>(first);
        } else if (first != 0 && first < 0x800) {
            *out++ = static_cast<char>(0xc0 | (first >> 6));
            *out++ = static_cast<char>(0x80 | (first & 0x3f));
        } else if (QChar::isHighSurrogate(first) && unit != end && QChar::isLowSurrogate(*unit)) {
            out = writeFour(QChar::surrogateToUcs4(first, *unit++), out);
        } else {
            out = writeThree(replacement, out);
        }
    }
    return out - begin;
}

QByteArray storable(QStringView text)
{
    QByteArray bytes(storableRoom(text), Qt::Uninitialized);
    bytes.truncate(writeStorable(text, bytes.data()));
    return bytes;
}

qsizetype writeDate(QDate date, char *out)
{
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    if (parts.year < 0 || parts.year > 9999)
        return 0;
    char *end = writeDigits(parts.year, 4, out);
    *end++ = '-';
    end = writeDigits(parts.month, 2, end);
    *end++ = '-';
    return writeDigits(parts.day, 2, end) - out;
}

} // namespace baolan::storage
