// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"

namespace baolan::exporting {

/// Plain text: heads on lines of their own, paragraphs with the indent of Chinese print, a line of ─ between articles.
class TextWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return true; }

private:
    bool m_isFirst = true;
};

/// Markdown (CommonMark): what the print says is escaped, so that none of it becomes markup.
class MarkdownWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return true; }
};

} // namespace baolan::exporting
