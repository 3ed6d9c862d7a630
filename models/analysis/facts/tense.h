// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace baolan::analysis {

/// Whether the sentence around a date (`start` to `end`) speaks of what is to come: 将, 拟, 计划, 预计, 截止, 报名 …
[[nodiscard]] bool looksAhead(QStringView text, qsizetype start, qsizetype end);

/// Whether the clause around a date tells what has happened: 了, 已, 举行, 揭牌 … and nothing in it is to come.
[[nodiscard]] bool looksBack(QStringView text, qsizetype start, qsizetype end);

} // namespace baolan::analysis
