// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/articlequery.h"

namespace baolan::test {

/// The sample page with what could be read out of its articles: people with posts, a body with a short form, a place, a
/// title torn by no break, a hotline, dates, figures, an event; a date inferred from clues that do not all agree.
[[nodiscard]] domain::PageDetail mentionedPage(qint64 number = 1);

/// Where a piece stands in a part of an article.
[[nodiscard]] domain::TextRange rangeOf(const domain::Article &article, int part, QStringView piece,
                                        qsizetype from = 0);

} // namespace baolan::test
