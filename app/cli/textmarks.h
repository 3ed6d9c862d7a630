// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QStringList>

namespace baolan::cli {

/// An article whose seams and suspects can be seen in plain text: `¦²` where pieces were put together, `‹word›³` around
/// what looks wrong; the numbers are explained in `notes`.
struct MarkedText {
    domain::Article article;
    QStringList notes;
};

[[nodiscard]] MarkedText marked(const domain::Article &article);

} // namespace baolan::cli
