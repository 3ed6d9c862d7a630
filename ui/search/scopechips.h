// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/selection.h"

namespace baolan::ui {

/// A limit that was chosen in the archive, and the scope when it is gone.
struct ScopeChip {
    QString text;
    tasks::ArticleScope without;
};

[[nodiscard]] std::vector<ScopeChip> scopeChips(const tasks::ArticleScope &scope, const items::ArchiveModel &archive);

} // namespace baolan::ui
