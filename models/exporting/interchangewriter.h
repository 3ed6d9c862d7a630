// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting/articlewriter.h"
#include "models/exporting/jsonwriter.h"

namespace baolan::exporting {

enum class InterchangeFormat : std::uint8_t { Json, JsonLines };

/// Writes an archive in the interchange format, page by page: no more than one page stands in memory, and the same pages
/// give the same bytes but for the time. JSON: begin, add…, end. JSONL needs no frame; begin and end write nothing.
///
/// Each step answers whether all went out; after a failure the device's errorString() says why and nothing more is written.
class InterchangeWriter final : public ArticleWriter
{
public:
    InterchangeWriter(QIODevice &target, InterchangeFormat format);

    bool begin(const ExportHead &head) override;
    /// `marks`: one for each article, or none at all.
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override;

private:
    void addToDocument(const domain::Page &page, std::span<const domain::Marks> marks);
    void addLines(const domain::Page &page, std::span<const domain::Marks> marks);
    void beginLine(const domain::Page &page);
    bool flush();

    QIODevice &m_target;
    InterchangeFormat m_format;
    JsonWriter m_json;
    bool m_failed = false;
};

} // namespace baolan::exporting
