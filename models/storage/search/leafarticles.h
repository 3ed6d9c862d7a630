// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/storage/connection.h"

#include <QSet>

#include <vector>

namespace baolan::storage::search {

// The articles that a leaf of a query asks for which only the library's tables can tell. In no order.

[[nodiscard]] std::vector<qint64> articlesWith(const Connection &library, const domain::EntityQuery &leaf);
/// Any authority record of that name, whatever it is.
[[nodiscard]] std::vector<qint64> articlesNaming(const Connection &library, const QString &name);
[[nodiscard]] std::vector<qint64> articlesWith(const Connection &library,
                                               const domain::FieldQuery &leaf); ///< tag, note
[[nodiscard]] std::vector<qint64> articlesWith(const Connection &library, const domain::FigureQuery &leaf);
[[nodiscard]] std::vector<qint64> articlesWith(const Connection &library,
                                               const domain::HasQuery &leaf); ///< notes, tags
/// For Unread those that were read.
[[nodiscard]] std::vector<qint64> articlesWith(const Connection &library, const domain::StateQuery &leaf);
[[nodiscard]] QSet<qint64> publicationsCalled(const Connection &library, const QString &name);

[[nodiscard]] bool compares(domain::Comparison comparison, double left, double right);

} // namespace baolan::storage::search
