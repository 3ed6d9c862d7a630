// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/table.h"
#include "models/domain/dateinterval.h"
#include "models/exporting/jsonwriter.h"

#include <variant>
#include <vector>

namespace baolan::cli {

/// A field of a list: its key in JSON, its column in the table.
struct Field {
    QLatin1StringView key;
    Column column;
};

using Value = std::variant<QString, qint64, domain::DateInterval>;

enum class ListStyle : std::uint8_t { Table, Json, Ids };

/// A list that is printed as it comes: an aligned table, a JSON array of objects, or the first field alone.
class Listing final
{
public:
    Listing(Context &context, std::vector<Field> fields, ListStyle style);

    void add(const std::vector<Value> &values);
    /// Prints what was added until now; false when it cannot be written.
    bool flush();
    bool finish();
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    void addJson(const std::vector<Value> &values);

    Context &m_context;
    std::vector<Field> m_fields;
    ListStyle m_style;
    Table m_table;
    exporting::JsonWriter m_json;
    qint64 m_count = 0;
};

} // namespace baolan::cli
