// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

#include <utility>

namespace baolan::ui {

/// The sentence around an offset as [start, end): from behind the last full stop to behind the next one, its closing
/// quotation marks included. The spot that is marked when one view leads to the other.
[[nodiscard]] std::pair<qsizetype, qsizetype> sentenceAround(QStringView text, qsizetype offset);

} // namespace baolan::ui
