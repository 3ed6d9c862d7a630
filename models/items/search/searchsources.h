// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/search/comparison.h"
#include "models/items/search/concordancemodel.h"
#include "models/items/search/facetsmodel.h"
#include "models/items/search/querylistmodel.h"
#include "models/items/search/savedsearchesmodel.h"
#include "models/items/search/searchcompleter.h"
#include "models/items/search/searchsession.h"
#include "models/items/session.h"

namespace baolan::items {

// What the models of the search ask, answered by the session's library; Cancelled while there is none.

[[nodiscard]] Comparison::Source searchSource(Session &session);
[[nodiscard]] ConcordanceModel::Source concordanceSource(Session &session);
[[nodiscard]] SavedSearchesModel::Source savedSource(Session &session, const SearchSession &search);
[[nodiscard]] QueryListModel::Source queryListSource(Session &session, const SearchSession &search);
[[nodiscard]] SearchCompleter::Names namesSource(Session &session);
/// A list of which the ids are those of the comparison's share that `chosen` names.
[[nodiscard]] ArticleListModel::Source shareSource(Session &session, const Comparison &comparison,
                                                   std::function<Comparison::Share()> chosen);

void follow(FacetsModel &facets, const ArticleListModel &articles, SearchSession &search);
void follow(ConcordanceModel &hits, const ArticleListModel &articles);
void follow(SavedSearchesModel &saved, Session &session);
void follow(Comparison &comparison, Session &session);
void follow(QueryListModel &queries, Session &session);

} // namespace baolan::items
