// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/text/query/querylanguage.h"

#include <expected>

namespace baolan::text {

/// A value as typed: what stood in it, whether in quotation marks, and the number behind its ~.
struct TypedValue {
    QString text;
    bool quoted = false;
    std::optional<int> distance;
};

/// What a value asks for in a field, or in the whole text when there is none.
[[nodiscard]] std::expected<domain::Query, QueryFaultKind> readLeaf(std::optional<SearchField> field,
                                                                    const TypedValue &value, QDate today);

/// A leaf as text: field, colon, value, in quotation marks where it has to be.
[[nodiscard]] QString printLeaf(const domain::Query &leaf, FieldNames names);

/// The leaf as its text would be read; everything (an AllOf without parts) when it asks nothing.
[[nodiscard]] domain::Query normalLeaf(const domain::Query &leaf);

} // namespace baolan::text
