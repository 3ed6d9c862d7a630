// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/articlelistmodel.h"
#include "models/items/search/searchsession.h"
#include "models/items/session.h"

namespace baolan::items {

// What the models ask, answered by the library that is open at that moment; without one the answer is empty.

[[nodiscard]] ArchiveModel::Source archiveSource(Session &session);
[[nodiscard]] ArticleListModel::Source articleSource(Session &session);

/// Lets the model follow the session: another library, new content; the list also its scope and filter.
void follow(ArchiveModel &model, Session &session);
void follow(ArticleListModel &model, Session &session, SearchSession &search);

} // namespace baolan::items
