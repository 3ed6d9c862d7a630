// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <optional>

namespace baolan::tasks {

/// What is known of a passage when its article's text has changed.
struct PassageClue {
    QString quote;
    QString before;         ///< what stood in front of it
    QString after;          ///< and behind it
    domain::TextRange last; ///< where it was
};

/// The place of the same words in an article: of several, the one in the likest surroundings, then the nearest. Nothing
/// where the words do not stand there any more.
[[nodiscard]] std::optional<domain::TextRange> findPassage(const domain::Article &article, const PassageClue &clue);

} // namespace baolan::tasks
