// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/page.h"

#include <QString>

#include <utility>

namespace baolan::ui {

/// Who wrote and photographed: `记者 周美玉、陈曦 · 摄影 曹立栋`. Roles as printed, in the order of their first name.
[[nodiscard]] QString bylineText(const std::vector<domain::Byline> &byline);

/// Where and when it was printed: publication · date · page · section. `uncertain` is the stretch that holds a date which
/// is only inferred or known as an interval; empty when the date is certain.
struct SourceLine {
    QString text;
    std::pair<qsizetype, qsizetype> uncertain{0, 0};
};
[[nodiscard]] SourceLine sourceLine(const domain::Page &page);

[[nodiscard]] QString photoLabel();

} // namespace baolan::ui
