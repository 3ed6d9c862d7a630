// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QStringView>

#include <vector>

namespace baolan::analysis {

/// How surely a paragraph is the first of a report.
enum class Lead : std::uint8_t {
    None,
    Temporal, ///< 近日，… / 9月7日，… : most reports begin so, some paragraphs inside do too
    Dateline  ///< 本报讯（记者…） / 新华社北京7月16日电
};

[[nodiscard]] Lead leadOf(QStringView paragraph);

/// The people of a dateline at the paragraph's beginning: 本报讯（记者 王冰 通讯员 李四）.
[[nodiscard]] std::vector<domain::Byline> lineByline(QStringView paragraph);

/// The people in a bracket that ends the paragraph: （记者 王冰） or （王冰）.
[[nodiscard]] std::vector<domain::Byline> closingByline(QStringView paragraph);

} // namespace baolan::analysis
