// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"

#include <functional>

namespace baolan::exporting {

/// A table that is made of articles: its columns, and the rows that an article gives.
struct ArticleTable {
    QStringList columns; ///< keys, the same in every language, so that programs can rely on them
    std::function<std::vector<QStringList>(const domain::Article &, const domain::Page &, const domain::Marks &)> rows;
};

[[nodiscard]] ArticleTable articlesTable();
[[nodiscard]] ArticleTable mentionsTable();
[[nodiscard]] ArticleTable figuresTable(); ///< each with its sentence and the citation of its article
[[nodiscard]] ArticleTable eventsTable();
[[nodiscard]] ArticleTable notesTable();

/// Writes a table as CSV (see csvtable.h).
class TableWriter final : public StreamWriter
{
public:
    TableWriter(QIODevice &target, ArticleTable table) : StreamWriter(target), m_table(std::move(table)) {}
    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return true; }

private:
    ArticleTable m_table;
};

} // namespace baolan::exporting
