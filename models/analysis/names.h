// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace baolan::analysis {

/// Whether the text begins with a Chinese surname; its length (1, or 2 for 欧阳 and its like), else 0.
[[nodiscard]] int surnameLength(QStringView text);

/// Two to four characters that can be a person's name: a surname and one or two more, or 阿依古丽·买买提.
[[nodiscard]] bool isName(QStringView text);

/// Cuts names that run together: 马超陈曦王路曼 → 马超, 陈曦, 王路曼. Empty when the text cannot be cut into names.
[[nodiscard]] std::vector<QStringView> splitNames(QStringView text);

} // namespace baolan::analysis
