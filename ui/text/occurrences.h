// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

#include <vector>

namespace baolan::ui {

/// Where `words` stands in `text`, left to right without overlap; letter case and the two widths of Latin letters,
/// digits and punctuation make no difference. Offsets in UTF-16 units; each hit is as long as `words`.
[[nodiscard]] std::vector<qsizetype> occurrences(QStringView text, QStringView words);

} // namespace baolan::ui
