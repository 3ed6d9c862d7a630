// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace baolan::text {

/// Text out of bytes: lines end in LF, NUL, byte order marks and U+FFFE are gone, no lone surrogate is in it.
struct Decoded {
    QString text;
    QString encoding;          ///< the canonical name of the one used
    qint64 replaced = 0;       ///< broken sequences, each one U+FFFD in the text
    qint64 firstReplaced = -1; ///< byte offset of the first of them
};

/// The encodings that are told apart, by their canonical names: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5".
[[nodiscard]] QStringList encodings();

/// The canonical name of what people and web pages call an encoding ("gbk", "GB_2312-80", "big5-hkscs" …): one of ours, or
/// ICU's name for any other it can decode; empty for a name that nobody knows.
[[nodiscard]] QString canonicalEncoding(QStringView name);

/// Which of ours the bytes are in; reliable from some dozens of Chinese characters on. Empty: no text in any of them.
[[nodiscard]] QString detectEncoding(QByteArrayView bytes);

/// Whether the bytes are well-formed UTF-8 without NUL.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// Decodes with the encoding named, or with what the bytes look like; a byte order mark goes before both. BadEncoding
/// (subject empty) for an unknown name, for binary data, and when more than one character in a hundred is broken: the
/// detail names the byte.
[[nodiscard]] domain::Expected<Decoded> decode(QByteArrayView bytes, QStringView encoding = {});

} // namespace baolan::text
