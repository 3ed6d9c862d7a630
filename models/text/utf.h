// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/charset.h"

namespace baolan::text {

// The Unicode encodings are decoded by hand: these are nearly all files, and every broken byte is to be counted.

struct Utf8Census {
    qint64 sequences = 0; ///< well-formed ones of more than one byte
    qint64 broken = 0;    ///< maximal ill-formed ones
    bool hasNul = false;
};
[[nodiscard]] Utf8Census censusUtf8(QByteArrayView bytes);

/// Sets `plain` when nothing in the text needs another look: no control character but LF and tab, nothing that unifyLines
/// would change.
[[nodiscard]] Decoded decodeUtf8(QByteArrayView bytes, bool &plain);
[[nodiscard]] Decoded decodeUtf16(QByteArrayView bytes, bool bigEndian);

/// 0 … 1: the share of units that Chinese text of this byte order would have.
[[nodiscard]] double likenessUtf16(QByteArrayView bytes, bool bigEndian);

/// In place: every line end becomes LF, what must not be stored (NUL, U+FEFF, U+FFFE, U+FFFF) goes.
void unifyLines(QString &text);

} // namespace baolan::text
