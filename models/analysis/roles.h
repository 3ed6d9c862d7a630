// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace baolan::analysis {

/// What someone is called who signs: house, kinds and the calling itself, as 本报特约记者, 全媒体见习记者, 城南晚报摄影记者,
/// 本报驻上海记者; the longest one with which the text begins, or nothing.
[[nodiscard]] QStringView roleAtStartOf(QStringView text);

/// The same without a house of another name: what can begin behind a name that it touches.
[[nodiscard]] QStringView plainRoleAtStartOf(QStringView text);

} // namespace baolan::analysis
