// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/htmlwords.h"

#include <QStringList>

#include <vector>

namespace baolan::reading {

/// An element that holds text, with what its markup says; `parent` is an index into the same list, -1 for the root.
struct HtmlElement {
    int parent = -1;
    Tag tag = Tag::Other;
    Purpose purpose = Purpose::None;
    int fontSize = 0; ///< its own or inherited; 0: nothing is said
};

/// A stretch of text that stands by itself: between two block tags or line breaks.
struct HtmlBlock {
    QString text;            ///< white space as a browser shows it, none at the ends
    int element = 0;         ///< the innermost one it began in
    qsizetype linkUnits = 0; ///< characters in links and buttons
    bool afterImage = false; ///< nothing but this stands behind a picture in the same cell, figure or row
    bool continued = false;  ///< only a line break parts it from the block before
};

struct HtmlDocument {
    std::vector<HtmlElement> elements;
    std::vector<HtmlBlock> blocks;
    QStringList declaredTitles; ///< of <title> and the like: what the page calls itself

    /// Whether `element` is `ancestor` or inside it.
    [[nodiscard]] bool isInside(int element, int ancestor) const;
};

[[nodiscard]] HtmlDocument readHtml(QStringView page);

} // namespace baolan::reading
