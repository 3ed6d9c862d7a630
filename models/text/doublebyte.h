// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace baolan::text {

/// How much bytes look like Chinese text in GB18030 and in Big5, from where in the code tables their double bytes lie: text
/// consists of the common characters and marks, and read with the wrong table it falls among rare ones, kana and holes.
struct DoubleByteScores {
    double gb18030 = 0; ///< per character: about 3 for text, below 0 for no text
    double big5 = 0;
    qsizetype pairs = 0; ///< characters looked at
};

[[nodiscard]] DoubleByteScores scoreDoubleBytes(QByteArrayView bytes);

} // namespace baolan::text
