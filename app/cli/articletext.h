// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"

#include <QString>

namespace baolan::cli {

struct ArticleLayout {
    int columns = 72;
    bool bold = false;  ///< the headline in bold, by the terminal's own code
    bool marks = false; ///< seams and suspects in the text, explained below it
    bool facts = false; ///< whom and what it names, below it
};

/// The article as one reads it: heads in the middle, where it stood, the body with an indent of two characters.
[[nodiscard]] QString readingText(const domain::ArticleDetail &detail, const ArticleLayout &layout);

/// The article's lines as they stand on its page, those of other articles left out.
[[nodiscard]] QString printedText(const domain::ArticleDetail &detail, const domain::PageDetail &page);

} // namespace baolan::cli
