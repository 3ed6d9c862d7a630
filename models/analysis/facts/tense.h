// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

namespace baolan::analysis {

/// Whether the sentence around a date (`start` to `end`) speaks of what is to come: 将, 拟, 计划, 预计, 截止, 报名 …
[[nodiscard]] bool looksAhead(QStringView text, qsizetype start, qsizetype end);

enum class Tense : std::uint8_t { None, Ahead, Back };

/// What the first telling word behind a date says, or else those before it: has it happened (了, 已, 举行, 揭牌) or is it to
/// come?
[[nodiscard]] Tense tenseOf(QStringView text, qsizetype start, qsizetype end);

} // namespace baolan::analysis
