// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/exporting/pdf/book.h"

#include <QByteArray>
#include <QHash>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace baolan::exporting {

/// A place in the painted pages; points from the lower left corner, as PDF counts.
struct PdfPlace {
    int page = 0;
    QPointF point;
};

struct OutlineEntry {
    QString title;
    PdfPlace place;
    int level = 0; ///< at most one more than the entry before
};

/// A part of a page that leads somewhere: to a place in the book, or to an address.
struct PdfLink {
    int page = 0;
    QRectF area; ///< normalised; points, y upwards
    std::optional<PdfPlace> target;
    QString address; ///< where there is no target
};

/// What the painter of a PDF cannot say and is put into it afterwards.
struct PdfFinish {
    BookHead head;
    QString language; ///< of the text, such as zh-CN
    std::vector<OutlineEntry> outline;
    std::vector<PdfLink> links;
    int bodyPages = 0;           ///< painted first; what follows goes in front of them, with Roman page numbers
    QHash<uint, uint> trueForms; ///< radicals that share their glyph with a character that was set (see unicodemaps.h)
};

/// Orders the pages, adds outline, links, page labels and properties, and makes what is copied the characters that were
/// set. The same input gives the same bytes.
[[nodiscard]] domain::Expected<QByteArray> finishPdf(const QByteArray &painted, const PdfFinish &finish);

} // namespace baolan::exporting
