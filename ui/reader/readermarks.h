// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/article.h"

#include <QString>

#include <vector>

namespace baolan::ui {

/// A seam or a suspect as the reader marks it: a tick in the margin; a suspect's characters are dotted below as well.
struct ReaderMark {
    enum class Kind : std::uint8_t { Seam, Suspect };
    Kind kind = Kind::Seam;
    domain::TextRange range; ///< empty at a seam
    QString sentence;        ///< why, in plain words, with the confidence

    bool operator==(const ReaderMark &) const = default;
};

/// All marks of an article in the order they are read.
[[nodiscard]] std::vector<ReaderMark> readerMarks(const domain::Article &article);

} // namespace baolan::ui
