// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/pdf/pdffinish.h"

#include <QSet>

#include <map>
#include <set>

namespace baolan::exporting {

/// What is remembered of an article that was set.
struct SetArticle {
    QString headline;
    QString source;    ///< paper, date, page
    QString reference; ///< GB/T 7714
    PdfPlace place;
    QString file;
    QByteArray sha256; ///< of the file
    qsizetype joins = 0;
};

struct SetFigure {
    QString text;
    QString measure;
    QString source;
    int page = 0;
};

/// What contents, outline, index and lists are made of when all articles are set. Pages count from 0.
struct BookRecord {
    std::vector<SetArticle> articles;
    std::map<QString, std::set<int>> names; ///< pages on which a name stands
    std::vector<SetFigure> figures;
    std::vector<OutlineEntry> outline;
    bool hasSections = false; ///< articles stand below a section in the outline
    std::vector<PdfLink> links;
    QSet<QChar> characters; ///< all that were set
};

} // namespace baolan::exporting
