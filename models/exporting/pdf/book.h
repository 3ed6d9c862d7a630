// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/page.h"

#include <QDateTime>
#include <QPageSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace baolan::exporting {

/// What stands on the cover and in the document's properties.
struct BookHead {
    QString title;
    QString author;    ///< empty: none
    QStringList facts; ///< a line each: the query, what was selected …
    QDateTime made;
};

/// How the book is set and what stands behind the articles.
struct BookStyle {
    QPageSize::PageSizeId size = QPageSize::A4;
    int columns = 1;    ///< 1 or 2
    QString family;     ///< empty: bookFamily()
    double points = 11; ///< of the text; all else follows from it
    bool contents = true;
    bool notes = true; ///< tags and notes below their article
    bool references = true;
    bool entities = false; ///< an index of names with page numbers
    bool figures = false;
    bool sources = true; ///< files with their hash, and the repairs that were made

    bool operator==(const BookStyle &) const = default;
};

/// The family of the text: the first of a short list of Chinese serif faces that this system has; empty when it has none.
/// Needs a QGuiApplication.
[[nodiscard]] QString bookFamily();

} // namespace baolan::exporting
