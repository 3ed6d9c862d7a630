// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/lines.h"
#include "models/analysis/phrase.h"
#include "models/analysis/signature.h"
#include "models/analysis/vocabulary.h"

#include <vector>

namespace baolan::analysis {

enum class BlockKind : std::uint8_t {
    Text,       ///< a paragraph or a piece of one
    Head,       ///< short and without a stop, or marked as a heading: headline, kicker, label, cross-head …
    Byline,     ///< a byline or credit that stands alone
    Furniture,  ///< masthead, page label, date, imprint
    Navigation, ///< what only a web page has
    Jump,       ///< 下转第3版
    Rule        ///< a mark without text: ---, an image
};

/// What belongs together before articles are known: one line, or the lines of a hard-wrapped paragraph.
struct Block {
    QStringView text;
    QString joined; ///< backs `text` where the block has several lines
    std::size_t firstLine = 0;
    std::size_t lineCount = 1;
    BlockKind kind = BlockKind::Text;
    Shape shape;
    domain::LineRole role = domain::LineRole::Unknown;
    int level = 0;
    int gap = 0;
    bool indented = false;
    bool fixed = false; ///< a paragraph by itself, never joined: caption, cross-head, verse, marked as such
    Ending ending = Ending::Complete;
    qsizetype creditAt = -1; ///< where a glued photo credit begins in `text`
    Signature signature;     ///< of a Byline, or of the glued credit
};

/// The page as blocks, and what its lines tell of the way it is set.
struct Layout {
    QStringView text;
    std::vector<Line> lines;
    std::vector<Block> blocks;
    PageWords words;
    bool gaps = false;        ///< blank lines stand between paragraphs, so that their absence tells something
    bool wrapped = false;     ///< each printed line is a line of the text
    qsizetype columns = 0;    ///< how wide a full line is where it is
    bool indentTells = false; ///< paragraphs are indented and the pieces of torn ones are not
    bool web = false;         ///< a dump of a web page
};

[[nodiscard]] Layout layoutOf(const domain::PageText &page);

} // namespace baolan::analysis
