// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/vocabulary.h"

#include <QStringView>

namespace baolan::analysis {

/// How strongly the last words of one text and the first of another ask to be read as one sentence: above 0 they do,
/// below 0 the second begins something new. Looks at quotation marks, words that cannot end or begin a sentence, and
/// at pairs that the page has elsewhere.
[[nodiscard]] int fitAcross(QStringView before, QStringView after, const PageWords &page);

/// Whether the characters on both sides of a seam stand together elsewhere on the page, as the halves of a word do.
[[nodiscard]] bool wordRunsOn(QStringView before, QStringView after, const PageWords &page);

} // namespace baolan::analysis
