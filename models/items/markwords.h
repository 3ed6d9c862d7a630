// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/article.h"

#include <QString>

namespace baolan::items {

/// What a repair did and why, as a sentence for people: "Joined across a column break: the word runs on (sure)".
[[nodiscard]] QString sentence(const domain::Repair &repair);
/// What is odd about a suspect; `text` is what it covers.
[[nodiscard]] QString sentence(const domain::Suspect &suspect, QStringView text);
/// How sure the program is, in words and percent: "fairly sure, 80 %".
[[nodiscard]] QString confidenceWords(double confidence);

} // namespace baolan::items
