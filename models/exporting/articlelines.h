// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/page.h"

#include <QString>

namespace baolan::exporting {

// The pieces of an article that documents for people are made of.

/// `记者 周美玉　通讯员 …`
[[nodiscard]] QString bylineText(const std::vector<domain::Byline> &byline);
/// `劳动午报 · 2023-09-12 · 第4版 · 工会`, as far as it is known.
[[nodiscard]] QString sourceLine(const domain::Page &page);
/// The headline on one line; where there is none, the beginning of the text.
[[nodiscard]] QString titleOf(const domain::Article &article);
/// Where a click on an article in a document leads: the program opens it.
[[nodiscard]] QString articleAddress(const QString &key);
/// Control and bidirectional characters, which would change or hide what stands beside them, as blanks.
[[nodiscard]] QString printable(QString text);

} // namespace baolan::exporting
