// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"
#include "models/storage/statement.h"

#include <QByteArray>

namespace baolan::storage {

/// A condition and the values for its parameters, in order. The text is made of fixed pieces only.
struct ScopeSql {
    QByteArray sql = "1";
    std::vector<SqlValue> values;
};

/// Over article_list l.
[[nodiscard]] ScopeSql articleScope(const domain::ArticleScope &scope);
/// Over page p joined with its issue i.
[[nodiscard]] ScopeSql pageScope(const domain::ArticleScope &scope);

} // namespace baolan::storage
