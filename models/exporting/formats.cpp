// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/formats.h"

#include "models/exporting/epub/epubwriter.h"
#include "models/exporting/htmlwriter.h"
#include "models/exporting/interchangewriter.h"
#include "models/exporting/pdf/pdfwriter.h"
#include "models/exporting/plainwriters.h"
#include "models/exporting/referencewriters.h"
#include "models/exporting/tablewriters.h"
#include "models/exporting/teiwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::exporting::Formats)
};

constexpr std::array table{
    FormatInfo{ExportFormat::Json, "json"_L1, "json"_L1},
    FormatInfo{ExportFormat::JsonLines, "jsonl"_L1, "jsonl"_L1},
    FormatInfo{ExportFormat::Pdf, "pdf"_L1, "pdf"_L1, true},
    FormatInfo{ExportFormat::Epub, "epub"_L1, "epub"_L1},
    FormatInfo{ExportFormat::Html, "html"_L1, "html"_L1},
    FormatInfo{ExportFormat::Markdown, "markdown"_L1, "md"_L1},
    FormatInfo{ExportFormat::Text, "text"_L1, "txt"_L1},
    FormatInfo{ExportFormat::Tei, "tei"_L1, "xml"_L1},
    FormatInfo{ExportFormat::References, "gbt7714"_L1, "txt"_L1},
    FormatInfo{ExportFormat::Ris, "ris"_L1, "ris"_L1},
    FormatInfo{ExportFormat::BibTex, "bibtex"_L1, "bib"_L1},
    FormatInfo{ExportFormat::CslJson, "csl-json"_L1, "json"_L1},
    FormatInfo{ExportFormat::ArticlesCsv, "csv"_L1, "csv"_L1},
    FormatInfo{ExportFormat::MentionsCsv, "mentions-csv"_L1, "csv"_L1},
    FormatInfo{ExportFormat::FiguresCsv, "figures-csv"_L1, "csv"_L1},
    FormatInfo{ExportFormat::EventsCsv, "events-csv"_L1, "csv"_L1},
    FormatInfo{ExportFormat::NotesCsv, "notes-csv"_L1, "csv"_L1},
};

} // namespace

std::span<const FormatInfo> formats() { return table; }

const FormatInfo *formatByKey(QStringView key)
{
    const auto *const found = std::ranges::find_if(table, [&](const FormatInfo &info) { return info.key == key; });
    return found == table.end() ? nullptr : found;
}

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json: return Words::tr("Baolan archive (JSON)");
    case ExportFormat::JsonLines: return Words::tr("Baolan archive, an article a line (JSONL)");
    case ExportFormat::Pdf: return Words::tr("PDF document");
    case ExportFormat::Epub: return Words::tr("E-book (EPUB 3)");
    case ExportFormat::Html: return Words::tr("Web page (HTML)");
    case ExportFormat::Markdown: return Words::tr("Markdown");
    case ExportFormat::Text: return Words::tr("Plain text");
    case ExportFormat::Tei: return Words::tr("TEI P5 (XML)");
    case ExportFormat::References: return Words::tr("References after GB/T 7714");
    case ExportFormat::Ris: return Words::tr("References (RIS)");
    case ExportFormat::BibTex: return Words::tr("References (BibTeX)");
    case ExportFormat::CslJson: return Words::tr("References (CSL JSON)");
    case ExportFormat::ArticlesCsv: return Words::tr("Table of articles (CSV)");
    case ExportFormat::MentionsCsv: return Words::tr("Table of mentions (CSV)");
    case ExportFormat::FiguresCsv: return Words::tr("Table of figures (CSV)");
    case ExportFormat::EventsCsv: return Words::tr("Table of events (CSV)");
    case ExportFormat::NotesCsv: return Words::tr("Table of notes (CSV)");
    }
    return {};
}

std::unique_ptr<ArticleWriter> makeWriter(ExportFormat format, QIODevice &target, const BookStyle &style)
{
    switch (format) {
    case ExportFormat::Json: return std::make_unique<InterchangeWriter>(target, InterchangeFormat::Json);
    case ExportFormat::JsonLines: return std::make_unique<InterchangeWriter>(target, InterchangeFormat::JsonLines);
    case ExportFormat::Pdf: return std::make_unique<PdfWriter>(target, style);
    case ExportFormat::Epub: return std::make_unique<EpubWriter>(target);
    case ExportFormat::Html: return std::make_unique<HtmlWriter>(target);
    case ExportFormat::Markdown: return std::make_unique<MarkdownWriter>(target);
    case ExportFormat::Text: return std::make_unique<TextWriter>(target);
    case ExportFormat::Tei: return std::make_unique<TeiWriter>(target);
    case ExportFormat::References: return std::make_unique<ReferenceListWriter>(target);
    case ExportFormat::Ris: return std::make_unique<RisWriter>(target);
    case ExportFormat::BibTex: return std::make_unique<BibTexWriter>(target);
    case ExportFormat::CslJson: return std::make_unique<CslJsonWriter>(target);
    case ExportFormat::ArticlesCsv: return std::make_unique<TableWriter>(target, articlesTable());
    case ExportFormat::MentionsCsv: return std::make_unique<TableWriter>(target, mentionsTable());
    case ExportFormat::FiguresCsv: return std::make_unique<TableWriter>(target, figuresTable());
    case ExportFormat::EventsCsv: return std::make_unique<TableWriter>(target, eventsTable());
    case ExportFormat::NotesCsv: return std::make_unique<TableWriter>(target, notesTable());
    }
    return {};
}

} // namespace baolan::exporting
