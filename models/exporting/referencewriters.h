// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"
#include "models/exporting/jsonwriter.h"

namespace baolan::exporting {

/// A numbered list of references after GB/T 7714-2015.
class ReferenceListWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &) override { return true; }
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return true; }

private:
    int m_number = 0;
};

/// RIS, type NEWS: the fields Zotero, EndNote and Mendeley read. Tags become keywords, notes stay notes.
class RisWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &) override { return true; }
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return true; }
};

/// BibTeX, @article with entrysubtype newspaper; UTF-8, names in braces so that they are not taken apart.
class BibTexWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &) override { return true; }
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return true; }
};

/// CSL JSON, an array of article-newspaper.
class CslJsonWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &) override { return write(QByteArray("[")); }
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override { return write(QByteArray("\n]\n")); }

private:
    bool m_isFirst = true;
};

} // namespace baolan::exporting
