// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"
#include "models/exporting/pdf/book.h"

#include <QStringView>

namespace baolan::exporting {

/// The formats that articles can be taken away in.
enum class ExportFormat : std::uint8_t {
    Json,
    JsonLines,
    Pdf,
    Epub,
    Html,
    Markdown,
    Text,
    Tei,
    References, ///< GB/T 7714
    Ris,
    BibTex,
    CslJson,
    ArticlesCsv,
    MentionsCsv,
    FiguresCsv,
    EventsCsv,
    NotesCsv
};

struct FormatInfo {
    ExportFormat format;
    QLatin1StringView key;    ///< as the command line names it
    QLatin1StringView suffix; ///< of files
    bool needsFonts = false;  ///< only works in a QGuiApplication
};

[[nodiscard]] std::span<const FormatInfo> formats();
[[nodiscard]] const FormatInfo *formatByKey(QStringView key);
[[nodiscard]] QString formatName(ExportFormat format); ///< for people, translated

/// The one place where a format's writer is chosen. `target` must outlive the writer.
[[nodiscard]] std::unique_ptr<ArticleWriter> makeWriter(ExportFormat format, QIODevice &target,
                                                        const BookStyle &style = {});

} // namespace baolan::exporting
